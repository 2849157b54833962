namespace TypedCim;

/// <summary>Deletes an instance.</summary>
public sealed class CimDeleteRequest : CimRequest
{
    internal CimDeleteRequest(string namespaceName, CimClass? cimClass, CimCallOptions options, CimPath path)
        : base(namespaceName, path.ClassName, cimClass, options) => Path = path;

    /// <summary>The instance.</summary>
    public CimPath Path { get; }
}
