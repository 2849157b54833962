namespace TypedCim.ConfigMgr.Testing;

/// <summary>Which contents are in which package.</summary>
internal sealed class ContentTable
{
    private const uint FirstNumber = 16777217;

    private readonly object _gate = new();
    private readonly Dictionary<string, SortedSet<uint>> _contents = new(StringComparer.OrdinalIgnoreCase);
    private uint _next = FirstNumber;

    internal IReadOnlyList<uint> Of(string packageId)
    {
        lock (_gate)
            return _contents.TryGetValue(packageId, out SortedSet<uint>? contents) ? [.. contents] : [];
    }

    internal void Add(string packageId, IEnumerable<uint> contentIds)
    {
        lock (_gate)
        {
            if (!_contents.TryGetValue(packageId, out SortedSet<uint>? contents))
                _contents.Add(packageId, contents = []);
            contents.UnionWith(contentIds);
        }
    }

    internal void Remove(string packageId, IEnumerable<uint> contentIds)
    {
        lock (_gate)
        {
            if (_contents.TryGetValue(packageId, out SortedSet<uint>? contents))
                contents.ExceptWith(contentIds);
        }
    }

    internal uint NextNumber()
    {
        lock (_gate)
            return _next++;
    }
}
