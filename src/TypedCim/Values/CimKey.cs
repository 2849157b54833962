using System.Runtime.InteropServices;

namespace TypedCim;

/// <summary>One key of a <see cref="CimPath"/>.</summary>
/// <param name="Name">The CIM name of the key property.</param>
/// <param name="Value">The value.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CimKey(string Name, CimValue Value);
