namespace TypedCim;

/// <summary>Asks for the instances that match a query.</summary>
public sealed class CimQueryRequest : CimRequest
{
    private readonly Func<string, CimObject> _createRow;

    internal CimQueryRequest(string namespaceName, CimFamily family, CimCallOptions options, CimQueryOptions query, Func<string, CimObject> createRow)
        : base(namespaceName, family.Class.Name, family.Class, options)
    {
        Filter = query.Filter;
        Columns = [.. query.Columns.Select(column => family.Class.Properties[column])];
        Order = query.Order;
        Top = query.Top;
        _createRow = createRow;
    }

    internal CimQueryRequest(string namespaceName, string wql, CimCallOptions options, Func<string, CimObject> createRow)
        : base(namespaceName, "", cimClass: null, options)
    {
        Wql = wql;
        _createRow = createRow;
    }

    /// <summary>The raw WQL; null for a typed query.</summary>
    public string? Wql { get; }

    /// <summary>The condition; null for all instances.</summary>
    public CimFilter? Filter { get; }

    /// <summary>The properties to load; empty for all that are not lazy.</summary>
    public IReadOnlyList<CimProperty> Columns { get; } = [];

    /// <summary>The sort order; empty for none.</summary>
    public IReadOnlyList<CimOrder> Order { get; } = [];

    /// <summary>How many instances are wanted at the most; a transport may send more, the connection stops there.</summary>
    public int? Top { get; }

    /// <summary>Makes the object to fill for a row.</summary>
    /// <param name="className">The class name that the server sent.</param>
    /// <returns>An empty object.</returns>
    public CimObject CreateRow(string className) => _createRow(className);
}
