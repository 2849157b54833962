namespace TypedCim.ConfigMgr;

/// <summary>The rules of server names and UNC paths in NAL paths.</summary>
internal static class UncPath
{
    private const string Start = @"\\";

    internal static string? ServerOf(string path)
    {
        if (!path.StartsWith(Start, StringComparison.Ordinal))
            return null;

        int end = path.IndexOf('\\', Start.Length);
        string server = end < 0 ? path.Substring(Start.Length) : path.Substring(Start.Length, end - Start.Length);
        return server.Length == 0 ? null : server;
    }

    internal static string CheckServer(string serverName, string parameter)
    {
        _ = serverName ?? throw new ArgumentNullException(parameter);
        return serverName.Length > 0 && serverName.All(static character => IsLetterOrDigit(character) || character is '-' or '.' or '_' or '\'' or '%')
            ? serverName
            : throw new ArgumentException($"'{serverName}' is no server name. Give the NetBIOS name or the full DNS name, without backslashes.", parameter);
    }

    internal static string Check(string path, string parameter)
    {
        _ = path ?? throw new ArgumentNullException(parameter);
        if (ServerOf(path) is null || path.IndexOfAny(['"', '[', ']', '/']) >= 0 || path.Any(char.IsControl))
            throw new ArgumentException($"'{path}' is no UNC path. Write it as \\\\SERVER\\share, without quotes, brackets and slashes.", parameter);

        return path.EndsWith("\\", StringComparison.Ordinal) ? path : path + "\\";
    }

    internal static bool IsLetterOrDigit(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') || character >= 0x80;
}
