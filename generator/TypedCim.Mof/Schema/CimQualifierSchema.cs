using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A qualifier that has no field of its own in the model, kept as text for documentation.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Value">The value as text: <c>true</c> for a qualifier without value, the items of an array joined by a comma and a space.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CimQualifierSchema(string Name, string Value);
