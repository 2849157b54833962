namespace TypedCim.ConfigMgr.Testing;

/// <summary>What belongs to a distribution point group.</summary>
internal sealed class GroupContent
{
    /// <summary>The NAL paths of the members.</summary>
    internal SortedSet<string> Points { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the packages.</summary>
    internal SortedSet<string> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the collections.</summary>
    internal SortedSet<string> Collections { get; } = new(StringComparer.OrdinalIgnoreCase);
}
