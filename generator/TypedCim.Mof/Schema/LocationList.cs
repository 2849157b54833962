namespace TypedCim.Mof;

/// <summary>Collects where declarations stand.</summary>
internal sealed class LocationList(ParseContext context) : IDisposable
{
    private readonly PooledList<CimMemberLocation> _items = new();

    /// <summary>Gets the number of locations so far, to come back to with <see cref="Truncate"/>.</summary>
    public int Count => _items.Count;

    public void Add(CimLocationKind kind, MofToken token) =>
        _items.Add(new CimMemberLocation(
            kind, context.ClassName ?? string.Empty, context.MemberName, context.ParameterName, context.Reader.SpanOf(token)));

    /// <summary>Drops the locations of a declaration that turned out to be wrong.</summary>
    public void Truncate(int count) => _items.Truncate(count);

    public EquatableArray<CimMemberLocation> ToArray() => EquatableArray<CimMemberLocation>.Own(_items.ToArray());

    public void Dispose() => _items.Dispose();
}
