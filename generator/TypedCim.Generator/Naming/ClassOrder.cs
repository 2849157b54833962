namespace TypedCim.Generator.Naming;

/// <summary>The order in which classes are named and written: an ordinal one, so that it is the same everywhere.</summary>
internal static class ClassOrder
{
    /// <summary>Compares two classes by their names on the wire.</summary>
    public static int Compare(string leftName, string? leftNamespace, string rightName, string? rightNamespace)
    {
        var byName = string.CompareOrdinal(leftName, rightName);
        return byName != 0 ? byName : string.CompareOrdinal(leftNamespace, rightNamespace);
    }
}
