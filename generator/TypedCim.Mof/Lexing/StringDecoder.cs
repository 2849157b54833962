namespace TypedCim.Mof;

/// <summary>Turns string and character literals into their text. Unknown escapes keep their back slash, as WMI does.</summary>
internal sealed class StringDecoder(string text)
{
    private MofLexer _lexer = new(text);
    private char[] _buffer = new char[256];
    private int _length;

    /// <summary>Decodes one or more adjacent string literals.</summary>
    /// <param name="start">The offset of the first quote.</param>
    /// <param name="end">The offset behind the last one.</param>
    /// <param name="isPlain">Whether it is a single literal without escapes.</param>
    public string Decode(int start, int end, bool isPlain)
    {
        if (isPlain)
        {
            return text.Substring(start + 1, end - start - 2);
        }

        _length = 0;
        _lexer.MoveTo(start);
        for (var token = _lexer.Next(); token.Kind == MofTokenKind.String && token.End <= end; token = _lexer.Next())
        {
            var closing = token.HasFlag(MofTokenFlags.Unterminated) ? 0 : 1;
            Append(text.AsSpan(token.Start + 1, token.Length - 1 - closing));
        }

        return new string(_buffer, 0, _length);
    }

    /// <summary>Decodes a character literal.</summary>
    /// <returns>False when it is not exactly one UTF-16 code unit.</returns>
    public bool TryDecodeCharacter(MofToken token, out char value)
    {
        _length = 0;
        Append(text.AsSpan(token.Start + 1, token.Length - 2));
        value = _length == 1 ? _buffer[0] : '\0';
        return _length == 1;
    }

    /// <summary>Reads the escape at the start of a text.</summary>
    /// <param name="escape">The text from the back slash on.</param>
    /// <param name="value">The character it stands for.</param>
    /// <returns>The length of the escape, or 0 when it is none.</returns>
    public static int ReadEscape(ReadOnlySpan<char> escape, out char value)
    {
        value = escape.Length < 2 ? '\0' : escape[1] switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            '"' or '\'' or '\\' => escape[1],
            _ => '\0',
        };
        if (value != '\0')
        {
            return 2;
        }

        return escape.Length > 2 && escape[1] is 'x' or 'X' ? ReadHexEscape(escape, out value) : 0;
    }

    // One to four digits, as many as there are: DSP0004 clause 7.11.1.
    private static int ReadHexEscape(ReadOnlySpan<char> escape, out char value)
    {
        var number = 0;
        var i = 2;
        for (; i < escape.Length && i < 6; i++)
        {
            var digit = MofCharacters.HexValue(escape[i]);
            if (digit < 0)
            {
                break;
            }

            number = (number << 4) | digit;
        }

        value = (char)number;
        return i == 2 ? 0 : i;
    }

    private void Append(ReadOnlySpan<char> content)
    {
        while (!content.IsEmpty)
        {
            var plain = content.IndexOf('\\');
            AppendPlain(plain < 0 ? content : content.Slice(0, plain));
            if (plain < 0)
            {
                return;
            }

            content = content.Slice(plain);
            var length = ReadEscape(content, out var value);
            AppendPlain(length == 0 ? content.Slice(0, 1) : [value]);
            content = content.Slice(Math.Max(1, length));
        }
    }

    private void AppendPlain(ReadOnlySpan<char> content)
    {
        if (_length + content.Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_length + content.Length, _buffer.Length * 2));
        }

        content.CopyTo(_buffer.AsSpan(_length));
        _length += content.Length;
    }
}
