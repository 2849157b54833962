namespace TypedCim;

/// <summary>Creates an instance.</summary>
public sealed class CimCreateRequest : CimRequest
{
    internal CimCreateRequest(string namespaceName, CimCallOptions options, CimObject instance)
        : base(namespaceName, instance.NameOfClass, new CimSource(instance).Class, options) => Instance = instance;

    /// <summary>The object: its loaded properties are to be written, and its keys are to be set afterwards.</summary>
    public CimObject Instance { get; }
}
