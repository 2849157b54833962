namespace TypedCim.Mof;

/// <summary>Finds the place where reading goes on after an error, so that one error costs one member.</summary>
internal static class Recovery
{
    /// <summary>Skips the rest of a broken member.</summary>
    /// <param name="context">What the parsers share.</param>
    /// <param name="level">The number of braces around the member.</param>
    /// <param name="sync">What else ends the member.</param>
    /// <remarks>It stops behind the semicolon of the member, at the brace that closes the body around it, or at a class or directive that begins a line.</remarks>
    public static void SkipMember(ParseContext context, int level, MemberSync sync)
    {
        var reader = context.Reader;
        if (context.IsRestOfLineLost)
        {
            context.IsRestOfLineLost = false;
        }
        else if (context.IsMemberEnded)
        {
            context.IsMemberEnded = false;
            context.IsRecovering = false;
        }
        else if (TrySkipToSemicolon(reader, level, sync))
        {
            context.IsRecovering = false;
        }

        reader.Depth = Math.Min(reader.Depth, level);
        reader.Parentheses = 0;
    }

    /// <summary>Passes the semicolon at the end of a member; a missing one is reported where the next member visibly begins, or where a comma stands in its place.</summary>
    public static bool TryEndMember(ParseContext context)
    {
        var reader = context.Reader;
        if (reader.TryTake(MofTokenKind.Semicolon))
        {
            return true;
        }

        if (reader.At(MofTokenKind.Comma))
        {
            context.Report(MofRules.MissingSemicolon, reader.SpanOf(reader.Current));
            reader.Advance();
            return true;
        }

        if (reader.Current.Kind is MofTokenKind.CloseBrace or MofTokenKind.Name or MofTokenKind.OpenBracket or MofTokenKind.End or MofTokenKind.Fence)
        {
            context.Report(MofRules.MissingSemicolon, reader.SpanAfterPrevious());
            return true;
        }

        context.ReportUnexpected("';'");
        return false;
    }

    /// <summary>Tells whether a class declaration begins here, as opposed to an element that is called "class".</summary>
    public static bool IsAtClassStart(TokenReader reader)
    {
        if (!reader.AtWord("class"))
        {
            return false;
        }

        var (name, next) = reader.PeekTwo();
        return name.Kind == MofTokenKind.Name
            && (next.Kind is MofTokenKind.OpenBrace or MofTokenKind.Colon || reader.IsWord(next, "as"));
    }

    /// <summary>Tells whether a class or an instance begins here, so that what is open around it was never closed.</summary>
    public static bool IsAtDeclarationStart(TokenReader reader)
    {
        if (!reader.AtWord("instance"))
        {
            return IsAtClassStart(reader);
        }

        var (word, name) = reader.PeekTwo();
        return name.Kind == MofTokenKind.Name && reader.IsWord(word, "of");
    }

    /// <summary>Skips the rest of a declaration at the top level: its body, if it has one, and its semicolon.</summary>
    public static void SkipDeclaration(ParseContext context)
    {
        var reader = context.Reader;
        if (context.IsRestOfLineLost)
        {
            context.IsRestOfLineLost = false;
        }
        else
        {
            SkipBody(reader);
            context.IsRecovering = false;
        }

        reader.Depth = 0;
        reader.Parentheses = 0;
    }

    private static void SkipBody(TokenReader reader)
    {
        while (!reader.IsAtEnd && !(reader.IsFirstOnLine && IsAtSyncLine(reader, level: 0, MemberSync.None)))
        {
            var isBraceEnd = reader.Depth <= 1 && reader.At(MofTokenKind.CloseBrace);
            var isEnd = isBraceEnd || (reader.Depth <= 0 && reader.At(MofTokenKind.Semicolon));
            reader.Advance();
            if (isEnd)
            {
                _ = isBraceEnd && reader.TryTake(MofTokenKind.Semicolon);
                return;
            }
        }
    }

    private static bool TrySkipToSemicolon(TokenReader reader, int level, MemberSync sync)
    {
        while (!reader.IsAtEnd)
        {
            if (reader.IsFirstOnLine && IsAtSyncLine(reader, level, sync))
            {
                return true;
            }

            if (reader.Depth <= level && reader.At(MofTokenKind.CloseBrace))
            {
                return false;
            }

            var isEnd = reader.Depth <= level && reader.At(MofTokenKind.Semicolon);
            reader.Advance();
            if (isEnd)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtSyncLine(TokenReader reader, int level, MemberSync sync) => reader.Current.Kind switch
    {
        MofTokenKind.Hash or MofTokenKind.Fence => true,
        MofTokenKind.Name when IsAtClassStart(reader) => true,
        MofTokenKind.Name or MofTokenKind.OpenBracket =>
            sync == MemberSync.AtMemberLine && reader.Depth <= level && reader.Parentheses <= 0 && BeginsMember(reader),
        _ => false,
    };

    private static bool BeginsMember(TokenReader reader)
    {
        var (first, second) = reader.PeekTwo();
        if (first.Kind == MofTokenKind.Colon)
        {
            return reader.AtWord("ref") && second.Kind == MofTokenKind.Name;
        }

        return first.Kind == MofTokenKind.Name
            && (reader.At(MofTokenKind.OpenBracket)
                || TypeNames.Find(reader.TextOf(reader.Current)) is not null
                || (second.Kind == MofTokenKind.Name && reader.IsWord(first, "ref"))
                || second.Kind is MofTokenKind.Semicolon or MofTokenKind.Assign or MofTokenKind.OpenBracket or MofTokenKind.OpenParenthesis);
    }
}
