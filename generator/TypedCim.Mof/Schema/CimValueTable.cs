namespace TypedCim.Mof;

/// <summary>The named values of a property, parameter or return value. Cacheable: immutable with structural equality.</summary>
/// <param name="Kind">What the entries stand for.</param>
/// <param name="Entries">
/// The entries in the order of the MOF. Ranges are left out; values and labels can repeat. Empty when every key of <c>ValueMap</c> was left out.
/// </param>
public sealed record CimValueTable(CimValueTableKind Kind, EquatableArray<CimValueEntry> Entries)
{
    /// <summary>Gets a value indicating whether <c>ValueMap</c> or <c>BitMap</c> lists the values; without it names are counted from 0.</summary>
    public bool HasKeys { get; init; }

    /// <summary>
    /// Gets the places in the list of those keys or names that are no entry (ranges, and what the type cannot hold), counted from 0 and
    /// ascending. The names of an amendment belong to keys by their place.
    /// </summary>
    public EquatableArray<int> LeftOut { get; init; }

    /// <summary>Gets the number of keys or names in the list, entries or not.</summary>
    public int Length => Entries.Count + LeftOut.Count;
}
