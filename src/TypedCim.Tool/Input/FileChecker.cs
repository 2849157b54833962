using System.Collections.Concurrent;

namespace TypedCim.Tool.Input;

/// <summary>Reads files side by side and checks them against each other.</summary>
internal static class FileChecker
{
    /// <summary>Reads and checks.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isStrict">Whether leniencies are errors.</param>
    /// <param name="problems">Takes a sentence for each file that cannot be read; it is left out of the result.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The files in their order.</returns>
    public static IReadOnlyList<CheckedFile> Check(
        IReadOnlyList<InputFile> files, bool isStrict, ICollection<string> problems, CancellationToken cancellationToken)
    {
        var contents = new MofFile?[files.Count];
        var failures = new ConcurrentDictionary<int, string>();
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            try
            {
                contents[i] = Read(files[i], cancellationToken);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                failures[i] = $"'{files[i].Path}' cannot be read: {failure.Message}";
            }
        });

        foreach (var failure in failures.OrderBy(static failure => failure.Key))
        {
            problems.Add(failure.Value);
        }

        return Link(files, contents, isStrict, cancellationToken);
    }

    private static MofFile Read(InputFile file, CancellationToken cancellationToken) =>
        MofParser.Parse(MofText.Decode(File.ReadAllBytes(file.FullPath)), new MofParseOptions { FileName = file.Path }, cancellationToken);

    private static List<CheckedFile> Link(
        IReadOnlyList<InputFile> files, MofFile?[] contents, bool isStrict, CancellationToken cancellationToken)
    {
        var read = MofEnumerations.Resolve([.. contents.OfType<MofFile>()], cancellationToken);
        var linked = MofLinker.FindProblems(read, externalClasses: null, cancellationToken);
        var merged = MofAmendments.Merge(read, cancellationToken);
        var results = new List<CheckedFile>(read.Count);
        for (var i = 0; i < files.Count; i++)
        {
            if (contents[i] is { } content)
            {
                var diagnostics = content.Diagnostics.Concat(linked[results.Count]).OrderBy(static diagnostic => diagnostic.Span.Start);
                results.Add(new CheckedFile(files[i].Path, merged[results.Count], [.. diagnostics.Select(diagnostic => Judge(diagnostic, isStrict))]));
            }
        }

        return results;
    }

    private static Finding Judge(MofDiagnostic diagnostic, bool isStrict) =>
        new(diagnostic, isStrict && diagnostic.Rule.IsLeniency ? MofSeverity.Error : diagnostic.Rule.Severity);
}
