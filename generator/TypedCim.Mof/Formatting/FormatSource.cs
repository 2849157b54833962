namespace TypedCim.Mof;

/// <summary>A text without errors as the formatter sees it: tokens, and the comments between them.</summary>
/// <remarks>Token numbers run from 0 to <see cref="Count"/> - 1; <see cref="Count"/> itself is the end of the text, before which comments may stand.</remarks>
internal sealed class FormatSource
{
    private readonly string _text;
    private readonly List<MofToken> _tokens;
    private readonly List<FormatGap> _gaps;
    private readonly List<FormatComment> _comments;
    private readonly int[] _partners;
    private readonly bool _isBalanced;

    public FormatSource(string text, string lineBreak, List<MofToken> tokens, List<FormatGap> gaps, List<FormatComment> comments)
    {
        _text = text;
        LineBreak = lineBreak;
        _tokens = tokens;
        _gaps = gaps;
        _comments = comments;
        _partners = new int[tokens.Count];
        _isBalanced = TryPairBrackets();
    }

    public int Count => _tokens.Count;

    public int CommentCount => _comments.Count;

    public string Text => _text;

    /// <summary>Gets what the first line of the text ends with; LF when there is only one.</summary>
    public string LineBreak { get; }

    /// <summary>Gets a value indicating whether each bracket has a partner. The layout of any other text is a guess.</summary>
    public bool IsBalanced => _isBalanced;

    public MofTokenKind KindOf(int token) => (uint)token < (uint)_tokens.Count ? _tokens[token].Kind : MofTokenKind.End;

    public MofToken TokenAt(int token) => _tokens[token];

    public ReadOnlySpan<char> TextOf(int token) => _text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Gives what stands before a token, or before the end of the text.</summary>
    public FormatGap GapBefore(int token) => _gaps[token];

    public FormatComment CommentAt(int comment) => _comments[comment];

    public bool Is(int token, MofTokenKind kind) => KindOf(token) == kind;

    /// <summary>Tells whether a token is a word, which must be given in lower case.</summary>
    public bool IsWord(int token, string word) => Is(token, MofTokenKind.Name) && MofCharacters.EqualsWord(TextOf(token), word);

    /// <summary>Gives the bracket that closes an opening one.</summary>
    public int CloseOf(int open) => _partners[open];

    private bool TryPairBrackets()
    {
        var open = new Stack<int>();
        for (var i = 0; i < _partners.Length; i++)
        {
            var kind = _tokens[i].Kind;
            if (kind is MofTokenKind.OpenBrace or MofTokenKind.OpenBracket or MofTokenKind.OpenParenthesis)
            {
                open.Push(i);
            }
            else if (kind is MofTokenKind.CloseBrace or MofTokenKind.CloseBracket or MofTokenKind.CloseParenthesis)
            {
                if (open.Count == 0 || _tokens[open.Peek()].Kind + 1 != kind)
                {
                    return false;
                }

                _partners[open.Pop()] = i;
            }
        }

        return open.Count == 0;
    }
}
