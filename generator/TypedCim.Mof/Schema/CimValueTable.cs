namespace TypedCim.Mof;

/// <summary>The named values of a property, parameter or return value. Cacheable: immutable with structural equality.</summary>
/// <param name="Kind">What the entries stand for.</param>
/// <param name="Entries">The entries in the order of the MOF. Ranges are left out; values and labels can repeat.</param>
public sealed record CimValueTable(CimValueTableKind Kind, EquatableArray<CimValueEntry> Entries);
