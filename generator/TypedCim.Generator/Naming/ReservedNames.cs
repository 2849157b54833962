namespace TypedCim.Generator.Naming;

/// <summary>Names that generated members must not take.</summary>
internal static class ReservedNames
{
    /// <summary>Members of <c>System.Object</c>: every type has them.</summary>
    public static readonly IReadOnlyList<string> OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members that the runtime or the generator puts on every proxy.</summary>
    public static readonly IReadOnlyList<string> OfProxy =
    [
        .. OfObject, "CimChanged", "CimClassName", "CimCreate", "CimFamily", "CimFirst", "CimGetClass", "CimGetUnknown", "CimIndexOf", "CimInvokeAsync",
        "CimInvokeStaticAsync", "CimLoaded", "CimMetadata", "CimRead", "CimSet", "CimSetOther", "CimTypeOf", "CimValues", "CimWrite",
    ];
}
