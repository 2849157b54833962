namespace TypedCim.Tool.Output;

/// <summary>The words of the output for what the schema model tells in enumerations and flags.</summary>
internal static class SchemaText
{
    private static readonly (CimClassFlags Flag, string Qualifier)[] ClassMarks =
    [
        (CimClassFlags.Abstract, "Abstract"),
        (CimClassFlags.Amendment, "Amendment"),
        (CimClassFlags.Association, "Association"),
        (CimClassFlags.Embedded, "Embedded"),
        (CimClassFlags.Exception, "Exception"),
        (CimClassFlags.Experimental, "Experimental"),
        (CimClassFlags.Indication, "Indication"),
        (CimClassFlags.Singleton, "Singleton"),
        (CimClassFlags.Terminal, "Terminal"),
    ];

    public static string Severity(MofSeverity severity) => severity switch
    {
        MofSeverity.Error => "error",
        MofSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Gives the CIM name of a type in lower case, the class of an embedded object, or "ref".</summary>
    public static string Type(CimTypeSchema type) => type.Kind switch
    {
        CimTypeKind.Reference => "ref",
        CimTypeKind.Object => type.ClassName ?? "object",
        _ => type.Kind.ToString().ToLowerInvariant(),
    };

    public static string Access(CimPropertyFlags flags)
    {
        var canWrite = (flags & CimPropertyFlags.Write) != 0;
        return !canWrite ? "read" : (flags & CimPropertyFlags.Read) != 0 ? "readwrite" : "write";
    }

    public static string Direction(CimDirection direction) => direction switch
    {
        CimDirection.Out => "out",
        CimDirection.InOut => "inout",
        _ => "in",
    };

    /// <summary>Lists the boolean qualifiers of a class that are true.</summary>
    public static IEnumerable<string> Marks(CimClassFlags flags) =>
        ClassMarks.Where(mark => (flags & mark.Flag) != 0).Select(static mark => mark.Qualifier);
}
