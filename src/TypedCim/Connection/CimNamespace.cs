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

    /// <summary>Backslashes, none at the ends, and no host: <c>\\.\root\cimv2</c> is written in many MOF files and scripts.</summary>
    internal static string Normalize(string name)
    {
        string path = name.Replace('/', '\\');
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
        {
            int afterHost = path.IndexOf('\\', 2);
            path = afterHost < 0 ? "" : path.Substring(afterHost);
        }

        return path.Trim('\\');
    }
}
