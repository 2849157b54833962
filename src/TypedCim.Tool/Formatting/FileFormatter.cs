using System.Globalization;
using TypedCim.Tool.Input;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Formatting;

/// <summary>Formats files side by side.</summary>
internal static class FileFormatter
{
    /// <summary>Formats.</summary>
    /// <param name="files">The files.</param>
    /// <param name="mode">What happens with the formatted text.</param>
    /// <param name="cancellationToken">Ends the work between two files.</param>
    /// <returns>What became of each file, in their order.</returns>
    public static IReadOnlyList<FormatReport> Format(IReadOnlyList<InputFile> files, FormatMode mode, CancellationToken cancellationToken)
    {
        var reports = new FormatReport[files.Count];
        Parallel.For(
            0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => reports[i] = Format(files[i], mode, cancellationToken));
        return reports;
    }

    private static FormatReport Format(InputFile file, FormatMode mode, CancellationToken cancellationToken)
    {
        try
        {
            return FormatContent(file, mode, File.ReadAllBytes(file.FullPath), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return LeaveAlone(file, failure.Message);
        }
    }

    private static FormatReport FormatContent(InputFile file, FormatMode mode, byte[] bytes, CancellationToken cancellationToken)
    {
        var text = MofText.Decode(bytes);
        if (FileEncoding.Find(bytes, text) is not { } encoding)
        {
            return LeaveAlone(file, $"some of its bytes are no {text.EncodingName} text and would be lost. Save it as UTF-8 first.");
        }

        var result = MofFormatter.Format(text.Text, new MofParseOptions { FileName = file.Path }, cancellationToken);
        if (Refusal(file, result) is { } reason)
        {
            return LeaveAlone(file, reason);
        }

        var isChanged = result.Outcome == MofFormatOutcome.Changed;
        if (isChanged && mode == FormatMode.Write)
        {
            AtomicFile.Replace(file.FullPath, encoding.GetBytes(result.Text));
        }

        return new FormatReport(file.Path, isChanged ? FormatOutcome.Changed : FormatOutcome.Unchanged, result.Text, Message: null);
    }

    private static string? Refusal(InputFile file, MofFormatResult result) => result.Outcome switch
    {
        MofFormatOutcome.HasErrors => DescribeErrors(file, result),
        MofFormatOutcome.IsPage => "it is a documentation page. Move its declarations to a file of their own first.",
        MofFormatOutcome.NotSafe => "no layout was found that surely means the same. 'typedcim lint' shows the constructs that stand in the way.",
        _ => null,
    };

    private static string DescribeErrors(InputFile file, MofFormatResult result)
    {
        var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == MofSeverity.Error).ToList();
        var first = FindingText.Describe(file.Path, new Finding(errors[0], MofSeverity.Error));
        return errors.Count == 1
            ? $"it has an error. {first}"
            : string.Create(CultureInfo.InvariantCulture, $"it has {errors.Count} errors. The first: {first}");
    }

    private static FormatReport LeaveAlone(InputFile file, string reason) => new(file.Path, FormatOutcome.LeftAlone, Text: null, reason);
}
