using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Cuts a text into tokens.</summary>
/// <remarks>
/// A mutable struct: a copy is a bookmark, so looking ahead is lexing on a copy. It reports nothing; what is wrong with a token is in its
/// kind and flags, and the reader of the token knows whether that matters. Copies share a <see cref="LexerMemory"/>.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal partial struct MofLexer(string source)
{
    private readonly string _text = source;
    private readonly LexerMemory _memory = new();
    private int _position;

    /// <summary>Gets the offset of the first unusual white space that was passed, or -1.</summary>
    public int UnusualSpaceAt { get; private set; } = -1;

    /// <summary>Gets the first token of a comment that never ends; its kind is <see cref="MofTokenKind.Bad"/>, or End when there is none.</summary>
    public MofToken OpenComment { get; private set; }

    /// <summary>Continues somewhere else.</summary>
    public void MoveTo(int position)
    {
        _position = position;
        OpenComment = default;
    }

    public MofToken Next()
    {
        var text = _text;
        var i = _position;
        while ((uint)i < (uint)text.Length)
        {
            var c = text[i];
            var kind = MofCharacters.Classify(c);
            if (kind == CharacterClass.Space)
            {
                NoteUnusualSpace(c, i);
                i += 1 + CharacterRun.OfSpace(text.AsSpan(i + 1));
            }
            else if (kind == CharacterClass.Letter)
            {
                return Take(MofTokenKind.Name, i, ScanName(i + 1));
            }
            else if (kind == CharacterClass.Punctuation)
            {
                return Take(MofCharacters.PunctuationOf(c), i, i + 1);
            }
            else if (kind == CharacterClass.Quote)
            {
                return ScanString(i);
            }
            else if (kind != CharacterClass.Slash)
            {
                return ScanRare(i, c);
            }
            else
            {
                var end = PassComment(i);
                if (end == i)
                {
                    return Take(MofTokenKind.Bad, i, i + 1);
                }

                i = end;
            }
        }

        return Take(MofTokenKind.End, text.Length, text.Length);
    }

    private MofToken Take(MofTokenKind kind, int start, int end, MofTokenFlags flags = MofTokenFlags.None)
    {
        _position = end;
        return new MofToken(kind, flags, start, end);
    }

    private readonly int ScanName(int i)
    {
        var text = _text;
        i += CharacterRun.OfName(text.AsSpan(i));
        while ((uint)i < (uint)text.Length && MofCharacters.IsNamePart(text[i]))
        {
            i++;
        }

        return i;
    }

    private MofToken ScanRare(int i, char c) => MofCharacters.Classify(c) switch
    {
        CharacterClass.Digit => Take(MofTokenKind.Number, i, ScanNumber(i)),
        CharacterClass.Apostrophe => ScanCharacter(i),
        CharacterClass.Sign when StartsNumber(i + 1) => Take(MofTokenKind.Number, i, ScanNumber(i + 1)),
        CharacterClass.Dot when StartsNumber(i) => Take(MofTokenKind.Number, i, ScanNumber(i)),
        CharacterClass.Dot => Take(MofTokenKind.Dot, i, i + 1),
        CharacterClass.Dollar when CharacterAt(i + 1) is var next && MofCharacters.Classify(next) == CharacterClass.Letter =>
            Take(MofTokenKind.Alias, i, ScanName(i + 1)),
        CharacterClass.Backtick when CharacterAt(i + 1) == '`' && CharacterAt(i + 2) == '`' => Take(MofTokenKind.Fence, i, i + 3),
        _ => Take(MofTokenKind.Bad, i, i + 1),
    };

    private readonly char CharacterAt(int i) => (uint)i < (uint)_text.Length ? _text[i] : '\0';

    // A number token is the longest run that a person would read as one number; whether it is one is decided when its value is needed.
    private readonly int ScanNumber(int i)
    {
        var text = _text;
        var isExponentPossible = true;
        for (; (uint)i < (uint)text.Length; i++)
        {
            var c = text[i];
            if (c is '+' or '-')
            {
                if (!isExponentPossible || text[i - 1] is not ('e' or 'E'))
                {
                    break;
                }
            }
            else if (c != '.' && !MofCharacters.IsNamePart(c))
            {
                break;
            }
            else if (c is 'x' or 'X')
            {
                isExponentPossible = false;
            }
        }

        return i;
    }

    private readonly bool StartsNumber(int i) =>
        CharacterAt(i) is >= '0' and <= '9' || (CharacterAt(i) == '.' && CharacterAt(i + 1) is >= '0' and <= '9');
}
