namespace TypedCim.Mof;

/// <summary>Brings namespace texts into one form: back slashes, no host.</summary>
internal static class NamespacePath
{
    /// <summary>Normalises the text of <c>#pragma namespace</c>.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Normalize(string text)
    {
        var path = text.Trim().Replace('/', '\\');
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
        {
            var host = path.TrimStart('\\');
            var end = host.IndexOf('\\');
            path = end < 0 ? string.Empty : host.Substring(end);
        }

        // "\\.\\root" has lost half of its back slashes, but the dot can only be a host.
        path = path.StartsWith(@"\.\", StringComparison.Ordinal) ? path.Substring(2) : path;
        var parts = path.Split(['\\'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? null : string.Join(@"\", parts);
    }
}
