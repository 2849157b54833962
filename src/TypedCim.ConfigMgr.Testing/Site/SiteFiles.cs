namespace TypedCim.ConfigMgr.Testing;

/// <summary>Paths of files and folders that the site reads.</summary>
internal static class SiteFiles
{
    /// <summary>Refuses local paths: the computer of the provider reads the files, so that a local path means others than the caller thinks.</summary>
    internal static void RequireReadable(IEnumerable<string?> paths, SiteOperation operation)
    {
        foreach (string? path in paths)
        {
            if (path is null || !path.StartsWith(@"\\", StringComparison.Ordinal))
                throw operation.Failure(path, $"The provider cannot read {path ?? "NULL"}. Give a UNC path.");
        }
    }
}
