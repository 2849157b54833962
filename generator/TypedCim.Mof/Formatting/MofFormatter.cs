namespace TypedCim.Mof;

/// <summary>Rewrites MOF text in one canonical style, which docs/formatting.md describes.</summary>
/// <remarks>
/// Only white space and the case of keywords change: tokens and comments stay, in their order. The result is read again and compared with the
/// original before it is given out. Formatting takes linear time, and formatting twice changes nothing more.
/// </remarks>
public static class MofFormatter
{
    /// <summary>Formats one text. Never throws for what the text contains.</summary>
    /// <param name="text">The text of the file, without byte order mark.</param>
    /// <param name="options">The settings of the reader; null for <see cref="MofParseOptions.Default"/>. Its cap on diagnostics is not used.</param>
    /// <param name="cancellationToken">Looked at once per declaration.</param>
    /// <returns>The formatted text, or the given one with the reason why it was left alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MofFormatResult Format(string text, MofParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));

        // The places of some warnings are needed, so none may be cut off.
        var uncapped = (options ?? MofParseOptions.Default) with { MaxDiagnostics = int.MaxValue };
        var file = MofParser.Parse(text, uncapped, cancellationToken);
        if (Obstacle(file) is { } obstacle)
        {
            return new MofFormatResult(obstacle, text, file.Diagnostics);
        }

        var source = FormatSourceReader.Read(text, file.Diagnostics);
        if (!source.IsBalanced)
        {
            return new MofFormatResult(MofFormatOutcome.NotSafe, text, file.Diagnostics);
        }

        var formatted = LayoutPrinter.Print(source, new FileLayout(source).Build());
        var outcome = string.Equals(formatted, text, StringComparison.Ordinal) ? MofFormatOutcome.Unchanged
            : IsSame(source, file, formatted, uncapped, cancellationToken) ? MofFormatOutcome.Changed
            : MofFormatOutcome.NotSafe;
        return new MofFormatResult(outcome, outcome == MofFormatOutcome.Changed ? formatted : text, file.Diagnostics);
    }

    private static MofFormatOutcome? Obstacle(MofFile file)
    {
        MofFormatOutcome? obstacle = null;
        foreach (var diagnostic in file.Diagnostics)
        {
            if (diagnostic.Rule.Severity == MofSeverity.Error)
            {
                return MofFormatOutcome.HasErrors;
            }

            if (diagnostic.Rule.Equals(MofRules.CodeFence))
            {
                obstacle = MofFormatOutcome.IsPage;
            }
        }

        return obstacle;
    }

    private static bool IsSame(FormatSource source, MofFile file, string formatted, MofParseOptions options, CancellationToken cancellationToken)
    {
        var again = MofParser.Parse(formatted, options, cancellationToken);
        return Obstacle(again) is null
            && MeaningComparer.AreSame(file, again)
            && MeaningComparer.AreSame(source, FormatSourceReader.Read(formatted, again.Diagnostics));
    }
}
