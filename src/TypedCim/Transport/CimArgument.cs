using System.Runtime.InteropServices;

namespace TypedCim;

/// <summary>An input argument of a method call.</summary>
/// <param name="Name">The CIM name of the parameter.</param>
/// <param name="Value">The value, in the type of the parameter.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CimArgument(string Name, CimValue Value);
