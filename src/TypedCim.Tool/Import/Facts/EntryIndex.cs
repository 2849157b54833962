using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>The entries of a section, each to be matched with one member of the Syntax block.</summary>
internal sealed class EntryIndex
{
    private const int ShortestName = 5;

    private readonly List<PageEntry> _left = [];

    /// <summary>Takes the entries; of two with one name the first counts.</summary>
    public EntryIndex(IEnumerable<PageEntry> entries, string owner, PageLog log)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (seen.Add(entry.Name.Text))
            {
                _left.Add(entry);
            }
            else
            {
                log.Report(ImportRules.EntryTwice, entry.Name.Span, owner + "." + entry.Name.Text);
            }
        }
    }

    /// <summary>Gets the entries that no member took, in the order of the page.</summary>
    public IReadOnlyList<PageEntry> Left => _left;

    /// <summary>Matches the members of the block: first by name, then by a name that is nearly the same.</summary>
    /// <returns>The entry of each member, or null.</returns>
    public IReadOnlyList<PageEntry?> Match(IReadOnlyList<string> members)
    {
        var matches = new PageEntry?[members.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = Take(_left.Find(entry => string.Equals(entry.Name.Text, members[i], StringComparison.OrdinalIgnoreCase)));
        }

        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] ??= _left.Count == 0 ? null : Take(FindNear(members[i]));
        }

        return matches;
    }

    // Short names are all alike.
    private PageEntry? FindNear(string name) =>
        name.Length >= ShortestName && Spelling.FindNearest(name, _left.Select(static entry => entry.Name.Text)) is { } near
            ? _left.Find(entry => string.Equals(entry.Name.Text, near, StringComparison.Ordinal))
            : null;

    private PageEntry? Take(PageEntry? entry)
    {
        if (entry is not null)
        {
            _ = _left.Remove(entry);
        }

        return entry;
    }
}
