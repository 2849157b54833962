namespace TypedCim;

/// <summary>Deletes an instance.</summary>
public sealed class CimDeleteRequest : CimRequest
{
    internal CimDeleteRequest(string namespaceName, CimCallOptions options, CimPath path)
        : base(namespaceName, path.ClassName, options) => Path = path;

    /// <summary>The instance.</summary>
    public CimPath Path { get; }
}
