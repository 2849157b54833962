namespace TypedCim.Mmi;

/// <summary>Which properties of a row were really loaded: a query brings neither lazy properties nor those that it did not ask for, although they may come as null.</summary>
/// <param name="request">The query.</param>
internal sealed class QueryColumns(CimQueryRequest request)
{
    private readonly HashSet<string> _names = new(request.Columns.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);

    internal bool Hides(string name, bool isLazy, bool isNull) => (isLazy && isNull) || (_names.Count > 0 && !_names.Contains(name));
}
