namespace TypedCim.Mof;

/// <summary>Checks that the files which a file includes are among the given ones. Their order does not matter: all files are read once.</summary>
internal sealed class IncludeLinkChecks(IReadOnlyList<MofFile> files)
{
    private readonly IncludeGraph _graph = new(files);

    /// <summary>Checks the includes of one of the files.</summary>
    public void Check(int file, LinkReport report)
    {
        var includes = files[file].Includes;
        for (var i = 0; i < includes.Count; i++)
        {
            var include = includes[i];
            if (_graph.Find(file, include.Path) < 0)
            {
                var rule = include.IsCStyle ? MofRules.UnresolvedCInclude : MofRules.UnresolvedInclude;
                report.Add(rule, include.Span, "this file", include.Path);
            }
            else if (_graph.FindCircle(file, i) is { } circle)
            {
                report.Add(MofRules.IncludeCircle, include.Span, "this file", circle);
            }
        }
    }
}
