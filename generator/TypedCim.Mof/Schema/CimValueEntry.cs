using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>One named value of a property, parameter or return value.</summary>
/// <param name="Value">
/// Canonical text: a decimal integer for <see cref="CimValueTableKind.Enumeration"/>, the bit <em>number</em> for
/// <see cref="CimValueTableKind.Bits"/>, the text itself for <see cref="CimValueTableKind.Strings"/>.
/// </param>
/// <param name="Label">The name as the MOF gives it, any text; null when there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CimValueEntry(string Value, string? Label);
