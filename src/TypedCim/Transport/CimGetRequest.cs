namespace TypedCim;

/// <summary>Asks for one instance.</summary>
public sealed class CimGetRequest : CimRequest
{
    private readonly Func<string, CimObject> _createRow;

    internal CimGetRequest(string namespaceName, CimClass? cimClass, CimPath path, CimCallOptions options, IReadOnlyList<CimProperty> properties, Func<string, CimObject> createRow)
        : base(namespaceName, path.ClassName, cimClass, options)
    {
        Path = path;
        Properties = properties;
        _createRow = createRow;
    }

    /// <summary>The class and the keys of the instance.</summary>
    public CimPath Path { get; }

    /// <summary>The properties that the caller needs; empty for all of them. More may be sent.</summary>
    public IReadOnlyList<CimProperty> Properties { get; }

    /// <summary>Makes the object to fill.</summary>
    /// <param name="className">The class name that the server sent.</param>
    /// <returns>An empty object.</returns>
    public CimObject CreateRow(string className) => _createRow(className);
}
