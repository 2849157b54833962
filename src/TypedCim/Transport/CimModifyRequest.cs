namespace TypedCim;

/// <summary>Writes properties of an existing instance.</summary>
public sealed class CimModifyRequest : CimRequest
{
    internal CimModifyRequest(string namespaceName, CimCallOptions options, CimPath path, CimObject instance, IReadOnlyList<int> properties)
        : base(namespaceName, path.ClassName, new CimSource(instance).Class, options)
    {
        Path = path;
        Instance = instance;
        Properties = properties;
    }

    /// <summary>The instance that is written.</summary>
    public CimPath Path { get; }

    /// <summary>The object that holds the new values.</summary>
    public CimObject Instance { get; }

    /// <summary>The numbers of the properties to write. Without <see cref="CimCapabilities.PartialModify"/> these are all that the instance has.</summary>
    public IReadOnlyList<int> Properties { get; }
}
