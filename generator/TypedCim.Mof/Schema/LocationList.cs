namespace TypedCim.Mof;

/// <summary>Collects where declarations stand, class by class.</summary>
internal sealed class LocationList(ParseContext context)
{
    private readonly List<LocationEntry[]> _classes = [];
    private LocationEntry[] _items = new LocationEntry[32];

    /// <summary>Gets the number of locations in the class that is being read, to come back to with <see cref="Truncate"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a place. That of a type comes directly before the element that has it.</summary>
    /// <param name="kind">What stands there.</param>
    /// <param name="text">The text of the token.</param>
    /// <param name="token">The place.</param>
    public void Add(CimLocationKind kind, string text, MofToken token)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        var (line, lineStart) = context.Reader.LineAt(token);
        _items[Count++] = new LocationEntry(kind, text, token.Start, line, token.Start - lineStart);
    }

    /// <summary>Drops the locations of a declaration that turned out to be wrong.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Keeps the locations so far as those of a class.</summary>
    public void EndClass(string className)
    {
        if (Count == 0)
        {
            return;
        }

        var owner = _items[0].Kind == CimLocationKind.Class ? 0 : 1;
        var places = new LocationEntry[Count + owner];
        places[0] = new LocationEntry(LocationEntry.Owner, className, 0, 0, 0);
        _items.AsSpan(0, Count).CopyTo(places.AsSpan(owner));
        _classes.Add(places);
        Count = 0;
    }

    public CimLocationCollection ToCollection() => new([.. _classes]);
}
