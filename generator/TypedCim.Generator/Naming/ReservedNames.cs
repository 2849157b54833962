namespace TypedCim.Generator.Naming;

/// <summary>Names that generated members must not take.</summary>
internal static class ReservedNames
{
    /// <summary>Members of <c>System.Object</c>: every type has them.</summary>
    public static readonly IReadOnlyCollection<string> OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members that the runtime or the generator puts on a proxy. A class must not have these names either (CS0542).</summary>
    public static readonly HashSet<string> OfRuntime = new(StringComparer.Ordinal)
    {
        "CimAdded", "CimChanged", "CimClassName", "CimCreate", "CimFamily", "CimFirst", "CimGetClass", "CimGetUnknown", "CimIndexOf", "CimInvokeAsync",
        "CimInvokeStaticAsync", "CimMetadata", "CimRead", "CimSet", "CimSetOther", "CimTransfer", "CimTypeOf", "CimValues",
    };

    /// <summary>All names that members of a proxy must not take.</summary>
    public static readonly IReadOnlyCollection<string> OfProxy = [.. OfObject, .. OfRuntime];
}
