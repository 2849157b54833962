namespace TypedCim.Mof;

/// <summary>Checks that the files which a file includes are among the given ones. Their order does not matter: all files are read once.</summary>
internal sealed class IncludeLinkChecks
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public IncludeLinkChecks(IReadOnlyList<MofFile> files)
    {
        foreach (var file in files)
        {
            if (file.FileName is not null)
            {
                _ = _names.Add(NameOf(file.FileName));
            }
        }
    }

    public void Check(MofFile file, LinkReport report)
    {
        foreach (var include in file.Includes)
        {
            if (!_names.Contains(NameOf(include.Path)))
            {
                var rule = include.IsCStyle ? MofRules.UnresolvedCInclude : MofRules.UnresolvedInclude;
                report.Add(rule, include.Span, "this file", include.Path);
            }
        }
    }

    private static string NameOf(string path)
    {
        var separator = path.LastIndexOfAny(['/', '\\']);
        return path.Substring(separator + 1);
    }
}
