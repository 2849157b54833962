namespace TypedCim.Mof;

/// <summary>Reads MOF text into the schema model.</summary>
public static class MofParser
{
    /// <summary>Parses one text. Never throws for what the text contains.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="options">The settings; null for <see cref="MofParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Looked at once per declaration.</param>
    /// <returns>What the text declares, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MofFile Parse(string text, MofParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        options ??= MofParseOptions.Default;
        if (TextProblem(text, options) is { } problem)
        {
            return new MofFile { FileName = options.FileName, Diagnostics = new EquatableArray<MofDiagnostic>([problem]) };
        }

        var parser = new FileParser(TrimPadding(text), options, cancellationToken);
        return parser.Parse();
    }

    /// <summary>Parses a decoded file; what was found while decoding comes first among the diagnostics.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="options">The settings; null for <see cref="MofParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Looked at once per declaration.</param>
    /// <returns>What the text declares, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MofFile Parse(MofText text, MofParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var file = Parse(text.Text, options, cancellationToken);
        return text.Diagnostics.IsEmpty
            ? file
            : file with { Diagnostics = EquatableArray<MofDiagnostic>.Own([.. text.Diagnostics, .. file.Diagnostics]) };
    }

    private static MofDiagnostic? TextProblem(string text, MofParseOptions options)
    {
        if (text.Length > options.MaxTextLength)
        {
            return Create(MofRules.TextTooLong, 0, "this file", CanonicalNumber.Text(options.MaxTextLength));
        }

        // UTF-16 that was decoded as bytes: every other character of ASCII text is NUL.
        var isUtf16 = text.Length > 3 && (text[0] == '\0' ? text[2] == '\0' : text[1] == '\0' && text[3] == '\0');
        return isUtf16 ? Create(MofRules.NulCharacters, text[0] == '\0' ? 0 : 1, "this file") : null;
    }

    private static MofDiagnostic Create(MofRule rule, int start, params string[] arguments) =>
        new(rule, new MofSpan(start, 0, 0, start, 0, start), EquatableArray<string>.Own(arguments));

    // Ctrl-Z and NUL pad the end of files that DOS tools wrote.
    private static string TrimPadding(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '\0' or '\u001A' or ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return text.IndexOf('\u001A', end) < 0 && text.IndexOf('\0', end) < 0 ? text : text.Substring(0, end);
    }
}
