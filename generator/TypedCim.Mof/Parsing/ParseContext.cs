namespace TypedCim.Mof;

/// <summary>What all parsers of one file share: the tokens, the findings, the names, and where in the schema the reader is.</summary>
internal sealed class ParseContext(string text, MofParseOptions options, CancellationToken cancellationToken)
{
    private const int LongestQuote = 40;

    public MofParseOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public TokenReader Reader { get; } = new(text);

    public DiagnosticBag Diagnostics { get; } = new(options.MaxDiagnostics);

    public NamePool Names { get; } = new(text.Length);

    public KnownQualifierLists KnownLists { get; } = new(text);

    public StringDecoder Strings { get; } = new(text);

    /// <summary>Gets or sets the namespace of the declarations that follow, or null.</summary>
    public string? Namespace { get; set; }

    /// <summary>Gets or sets the class that is being read; null between declarations.</summary>
    public string? ClassName { get; set; }

    /// <summary>Gets or sets the property or method that is being read.</summary>
    public string? MemberName { get; set; }

    /// <summary>Gets or sets the parameter that is being read.</summary>
    public string? ParameterName { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a syntax error was reported and nothing was understood since. Further syntax errors are then
    /// consequences and stay unreported.
    /// </summary>
    public bool IsRecovering { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a string without closing quote swallowed the rest of its line. The next line is then the
    /// best place to go on.
    /// </summary>
    public bool IsRestOfLineLost { get; set; }

    /// <summary>Gets or sets a value indicating whether the reader stands behind the broken member already.</summary>
    public bool IsMemberEnded { get; set; }

    /// <summary>Gets the place in the schema for a message.</summary>
    public string Where
    {
        get
        {
            if (ClassName is null)
            {
                return MemberName ?? "this file";
            }

            var member = MemberName is null ? ClassName : ClassName + "." + MemberName;
            return ParameterName is null ? member : member + "(" + ParameterName + ")";
        }
    }

    /// <summary>Reports a finding about something that was understood.</summary>
    public void Report(MofRule rule, MofSpan span, params string[] arguments) =>
        Diagnostics.Add(rule, span, [Where, .. arguments]);

    /// <summary>Reports a syntax error, unless it is the consequence of an earlier one.</summary>
    public void ReportSyntax(MofRule rule, MofSpan span, params string[] arguments)
    {
        if (!IsRecovering)
        {
            Report(rule, span, arguments);
        }

        IsRecovering = true;
    }

    /// <summary>Reports that the token at hand cannot stand here.</summary>
    /// <param name="expected">What can, such as "';'" or "a value".</param>
    public void ReportUnexpected(string expected)
    {
        var token = Reader.Current;
        switch (token.Kind)
        {
            case MofTokenKind.Bad:
                ReportSyntax(MofRules.UnexpectedCharacter, Reader.SpanOf(token), DescribeCharacter(token));
                break;
            case MofTokenKind.String when token.HasFlag(MofTokenFlags.Unterminated):
                ReportUnterminated(token);
                break;
            default:
                ReportSyntax(MofRules.UnexpectedToken, Reader.SpanOf(token), expected, Describe(token));
                break;
        }
    }

    public void ReportUnterminated(MofToken token)
    {
        ReportSyntax(MofRules.UnterminatedString, Reader.SpanOf(token));
        IsRestOfLineLost = true;
    }

    /// <summary>Gives a token for a message, in quotes and not too long.</summary>
    public string Describe(MofToken token) => token.Kind switch
    {
        MofTokenKind.End => "the end of the file",
        MofTokenKind.String => "a string",
        _ => "'" + Shorten(Reader.TextOf(token)) + "'",
    };

    public static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? text.ToString() : text.Slice(0, LongestQuote).ToString() + "…";

    /// <summary>Takes the name at hand.</summary>
    /// <param name="what">What is named, such as "the class"; for the message.</param>
    /// <param name="name">The name.</param>
    /// <returns>False when there is no name; the problem is then reported.</returns>
    public bool TryTakeName(string what, out MofName name)
    {
        name = default;
        var token = Reader.Current;
        if (token.Kind != MofTokenKind.Name)
        {
            ReportMissingName(what, token);
            return false;
        }

        if (token.Length > Options.MaxNameLength)
        {
            ReportSyntax(MofRules.NameTooLong, Reader.SpanOf(token), Shorten(Reader.TextOf(token)), CanonicalNumber.Text(Options.MaxNameLength));
            return false;
        }

        name = Names.Add(Reader.TextOf(token));
        Reader.Advance();
        return true;
    }

    private void ReportMissingName(string what, MofToken token)
    {
        if (token.Kind == MofTokenKind.Number && MofCharacters.IsNamePart(Reader.Text[token.Start]))
        {
            ReportSyntax(MofRules.NameStartsWithDigit, Reader.SpanOf(token), Shorten(Reader.TextOf(token)));
        }
        else if (token.Kind == MofTokenKind.Bad)
        {
            ReportUnexpected("the name of " + what);
        }
        else
        {
            ReportSyntax(MofRules.MissingName, Reader.SpanOf(token), what, Describe(token));
        }
    }

    private string DescribeCharacter(MofToken token)
    {
        var c = Reader.Text[token.Start];
        return c is < ' ' or (>= '\u007F' and < '\u00A0') or '\uFFFD' ? "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture) : c.ToString();
    }
}
