namespace TypedCim.Tool.Tests.Import;

/// <summary>Short texts for types and value tables, so that tests read like MOF.</summary>
internal static class Values
{
    public static string Describe(CimTypeSchema type)
    {
        var word = type.Kind switch
        {
            CimTypeKind.Reference => type.ClassName + " ref",
            CimTypeKind.Object => type.ClassName ?? "object",
            var kind => kind.ToString().ToLowerInvariant(),
        };
        return word + (type.IsArray ? "[]" : string.Empty);
    }

    public static string Describe(CimValueTable? table) =>
        table is null ? "none" : table.Kind + string.Concat(table.Entries.Select(entry => $" {entry.Value}={entry.Label}"));
}
