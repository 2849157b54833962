namespace TypedCim.Mof;

/// <summary>Checks files against each other: base classes, types, keys, redeclared members, instances, includes and amendments.</summary>
/// <remarks>Classes are found by name in all files, whatever their namespace; names that begin with two underscores are WMI's own and always known.</remarks>
public static class MofLinker
{
    /// <summary>Finds what is wrong between files that are each right in themselves.</summary>
    /// <param name="files">All files that belong together.</param>
    /// <param name="externalClasses">Names of classes that are known from elsewhere, such as a referenced assembly; null for none.</param>
    /// <param name="cancellationToken">Looked at once per file.</param>
    /// <returns>The findings of each file, in the order of <paramref name="files"/>, each ordered by position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<EquatableArray<MofDiagnostic>> FindProblems(
        IReadOnlyList<MofFile> files, IEnumerable<string>? externalClasses = null, CancellationToken cancellationToken = default)
    {
        _ = files ?? throw new ArgumentNullException(nameof(files));
        var graph = new ClassGraph(files, externalClasses);
        var cycles = new InheritanceCycles(graph);
        var includes = new IncludeLinkChecks(files);
        var amendments = new AmendmentLinkChecks(files);
        var results = new EquatableArray<MofDiagnostic>[files.Count];
        for (var i = 0; i < results.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = new LinkReport(files[i]);
            new ClassLinkChecks(graph, cycles, report).Check(files[i]);
            new InstanceLinkChecks(graph, report).Check(files[i]);
            includes.Check(i, report);
            amendments.Check(files[i], report);
            results[i] = report.ToArray();
        }

        return results;
    }
}
