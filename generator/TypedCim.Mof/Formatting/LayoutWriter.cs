using System.Text;

namespace TypedCim.Mof;

/// <summary>Writes lines with indentation. Spaces and line breaks wait until something follows them, so none is left at the end of a line.</summary>
internal sealed class LayoutWriter(FormatSource source)
{
    private readonly string _source = source.Text;
    private readonly StringBuilder _text = new(source.Text.Length + (source.Text.Length / 4));
    private readonly string _lineBreak = source.LineBreak;
    private int _column;
    private int _lines;
    private bool _hasLineBreak;
    private bool _hasBlank;
    private bool _hasSpace;

    /// <summary>Gets or sets the column at which the next line begins.</summary>
    public int Indentation { get; set; }

    /// <summary>Gets the column of what is written next.</summary>
    public int Column => _hasLineBreak ? Indentation : _hasSpace ? _column + 1 : _column;

    /// <summary>Gets the line of what is written next.</summary>
    public int LineNumber => _hasLineBreak ? _lines + 1 : _lines;

    /// <summary>Asks for a new line.</summary>
    /// <param name="isBlank">Whether an empty line comes before it.</param>
    public void NewLine(bool isBlank)
    {
        _hasLineBreak = true;
        _hasBlank |= isBlank;
    }

    /// <summary>Asks for a space.</summary>
    public void Space() => _hasSpace = true;

    /// <summary>Asks for a space, but not behind an opening bracket.</summary>
    public void SpaceBeforeComment() => _hasSpace |= _text.Length > 0 && _text[_text.Length - 1] is not ('(' or '[' or '{');

    /// <summary>Writes a piece of the source.</summary>
    public void Write(int start, int end)
    {
        Flush();
        _text.Append(_source, start, end - start);
        var piece = _source.AsSpan(start, end - start);
        var lastBreak = piece.LastIndexOfAny('\r', '\n');
        if (lastBreak < 0)
        {
            _column += piece.Length;
            return;
        }

        _column = piece.Length - lastBreak - 1;
        _lines++;
    }

    /// <summary>Writes a word of the source in lower case.</summary>
    public void WriteLower(int start, int end)
    {
        Flush();
        for (var i = start; i < end; i++)
        {
            _text.Append(MofCharacters.ToLowerAscii(_source[i]));
        }

        _column += end - start;
    }

    /// <summary>Writes a word of the source with a capital first letter and the rest in lower case.</summary>
    public void WriteCapital(int start, int end)
    {
        Flush();
        _text.Append(char.ToUpperInvariant(_source[start]));
        _column++;
        WriteLower(start + 1, end);
    }

    /// <summary>Writes a line break and a piece of the source at a column.</summary>
    public void WriteLine(int column, int start, int end)
    {
        _text.Append(_lineBreak);
        _lines++;
        _column = 0;
        if (end > start)
        {
            _text.Append(' ', column).Append(_source, start, end - start);
            _column = column + end - start;
        }
    }

    /// <summary>Gives the text, with a line break at its end.</summary>
    public string Finish()
    {
        if (_text.Length > 0)
        {
            _text.Append(_lineBreak);
        }

        return _text.ToString();
    }

    private void Flush()
    {
        if (_hasLineBreak && _text.Length > 0)
        {
            _text.Append(_lineBreak);
            if (_hasBlank)
            {
                _text.Append(_lineBreak);
            }

            _text.Append(' ', Indentation);
            _lines++;
            _column = Indentation;
        }
        else if (_hasSpace && _column > 0)
        {
            _text.Append(' ');
            _column++;
        }

        _hasLineBreak = false;
        _hasBlank = false;
        _hasSpace = false;
    }
}
