namespace TypedCim.Mof;

/// <summary>Finds where the parts of a declaration end, in the forms of DSP0004 and of the documentation dialect.</summary>
/// <remarks>It decides where lines may end, never what is kept: a wrong guess costs looks only. Ends are the number of the token behind the part.</remarks>
internal sealed class SyntaxScanner(FormatSource source)
{
    /// <summary>Finds the end of the qualifier lists at a token; the token itself when there are none.</summary>
    public int PassQualifierLists(int start, int limit)
    {
        var i = start;
        while (i < limit && source.Is(i, MofTokenKind.OpenBracket))
        {
            i = Behind(i, limit);
        }

        return i;
    }

    /// <summary>
    /// Finds the name that a declaration gives: the word in <c>uint8 Name[]</c>, <c>Class ref Name</c>, <c>object:Class Name</c> or just <c>Name</c>.
    /// </summary>
    /// <returns>The name, and the end of the name with its brackets.</returns>
    public (int Name, int End) PassDeclarator(int start, int limit)
    {
        var name = start;
        var i = PassBrackets(start + 1, limit);
        if (source.Is(i, MofTokenKind.Colon) && i + 1 < limit)
        {
            name = i + 1;
            i = PassBrackets(i + 2, limit);
        }

        // A class name may stand behind a leading 'ref', a 'ref' behind the class name, and the name behind either.
        var words = source.IsWord(start, "ref") || source.IsWord(i, "ref") ? 2 : 1;
        for (; words > 0 && i < limit && source.Is(i, MofTokenKind.Name); words--)
        {
            name = i;
            i = PassBrackets(i + 1, limit);
        }

        return (name, i);
    }

    /// <summary>Finds the end of a value: a literal, adjacent strings, an array or an instance.</summary>
    public int PassValue(int start, int limit)
    {
        if (source.Is(start, MofTokenKind.OpenBrace))
        {
            return Behind(start, limit);
        }

        if (IsInstance(start))
        {
            return PassBody(start, limit);
        }

        var i = start + 1;
        while (source.Is(start, MofTokenKind.String) && i < limit && source.Is(i, MofTokenKind.String))
        {
            i++;
        }

        return i;
    }

    /// <summary>Finds the end of a property, method or parameter, without what separates it from the next one.</summary>
    public int PassMember(int start, int limit)
    {
        var i = PassQualifierLists(start, limit);
        if (i >= limit)
        {
            return limit;
        }

        i = PassDeclarator(i, limit).End;
        if (i >= limit)
        {
            return limit;
        }

        return source.KindOf(i) switch
        {
            MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace => Behind(i, limit),
            MofTokenKind.Assign when i + 1 < limit => PassValue(i + 1, limit),
            MofTokenKind.Assign => limit,
            _ => i,
        };
    }

    /// <summary>Finds the end of a declaration with a body in braces, without the semicolon.</summary>
    public int PassBody(int start, int limit)
    {
        var i = start;
        while (i < limit && source.KindOf(i) is not (MofTokenKind.OpenBrace or MofTokenKind.Semicolon))
        {
            i++;
        }

        return i < limit && source.Is(i, MofTokenKind.OpenBrace) ? Behind(i, limit) : i;
    }

    /// <summary>Finds the end of one qualifier, without the comma.</summary>
    public int PassQualifier(int start, int limit)
    {
        var i = start + 1;
        if (i < limit && source.KindOf(i) is MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace)
        {
            i = Behind(i, limit);
        }

        if (i >= limit || !source.Is(i, MofTokenKind.Colon))
        {
            return i;
        }

        // The first word behind the colon is a flavor, known or not.
        i += 2;
        while (i < limit && source.Is(i, MofTokenKind.Name) && FlavorSet.IsFlavor(source.TextOf(i)))
        {
            i++;
        }

        return Math.Min(i, limit);
    }

    /// <summary>Gives the token behind a bracketed piece.</summary>
    public int Behind(int open, int limit) => Math.Min(source.CloseOf(open) + 1, limit);

    /// <summary>Tells whether <c>instance of</c> or <c>value of</c> begins here.</summary>
    public bool IsInstance(int token) =>
        (source.IsWord(token, "instance") || source.IsWord(token, "value")) && source.IsWord(token + 1, "of");

    /// <summary>Tells whether a keyword with a name and a body begins here, as opposed to an element that is called like it.</summary>
    public bool IsDeclaration(int token, string keyword) =>
        source.IsWord(token, keyword) && source.Is(token + 1, MofTokenKind.Name)
        && (source.KindOf(token + 2) is MofTokenKind.Colon or MofTokenKind.OpenBrace || source.IsWord(token + 2, "as"));

    // "[" opens an array when nothing or a number stands in it, or a word that no declaration follows.
    private int PassBrackets(int start, int limit)
    {
        var i = start;
        while (i < limit && source.Is(i, MofTokenKind.OpenBracket) && IsArray(i))
        {
            i = Behind(i, limit);
        }

        return i;
    }

    private bool IsArray(int open)
    {
        var close = source.CloseOf(open);
        return close == open + 1
            || (close == open + 2 && source.KindOf(open + 1) switch
            {
                MofTokenKind.Number => true,
                MofTokenKind.Name => source.KindOf(close + 1) is not (MofTokenKind.Name or MofTokenKind.OpenBracket),
                _ => false,
            });
    }
}
