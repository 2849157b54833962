namespace TypedCim;

/// <summary>Decides in which namespace a call runs.</summary>
internal static class CimNamespace
{
    private const string Root = "root";

    /// <summary>An absolute namespace of the schema wins; a relative or missing one means that of the connection.</summary>
    internal static string Resolve(string connectionNamespace, string? schemaNamespace)
    {
        string name = Normalize(schemaNamespace ?? "");
        bool isAbsolute = name.Equals(Root, StringComparison.OrdinalIgnoreCase) || name.StartsWith(Root + "\\", StringComparison.OrdinalIgnoreCase);
        return isAbsolute ? name : connectionNamespace;
    }

    internal static string Normalize(string name) => name.Replace('/', '\\').Trim('\\');
}
