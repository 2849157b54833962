using System.Text;

namespace TypedCim.Generator.Emit;

/// <summary>Writes indented C# text: LF only, four spaces a level, no more than one blank line in a row.</summary>
/// <remarks>
/// The one way by which text leaves the generator. It never interprets what it gets: names pass <see cref="Naming.Identifier"/>, text in quotes
/// <see cref="StringLiteral"/> and documentation <see cref="XmlText"/> before they arrive here.
/// </remarks>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;
    private readonly StringBuilder _text = new(16 * 1024);
    private int _level;
    private bool _blankPending;
    private bool _atStart = true;

    /// <summary>Writes one line.</summary>
    public CodeWriter Line(string text)
    {
        if (_blankPending)
            _text.Append('\n');
        _blankPending = false;
        _atStart = false;
        _text.Append(' ', _level * SpacesPerLevel).Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes one line at the left edge, as preprocessor directives want it.</summary>
    public CodeWriter Directive(string text)
    {
        _blankPending = false;
        _atStart = false;
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Separates what follows by one blank line; not at the start of a block.</summary>
    public CodeWriter Blank()
    {
        _blankPending = !_atStart;
        return this;
    }

    /// <summary>Writes a header line and opens a block.</summary>
    public CodeWriter Open(string header)
    {
        Line(header);
        return Open();
    }

    /// <summary>Opens a block.</summary>
    public CodeWriter Open()
    {
        Line("{");
        _level++;
        _atStart = true;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public CodeWriter Close(string suffix = "")
    {
        _blankPending = false;
        _level--;
        return Line("}" + suffix);
    }

    /// <summary>Indents what follows by one level.</summary>
    public CodeWriter Indent()
    {
        _level++;
        return this;
    }

    /// <summary>Takes back <see cref="Indent"/>.</summary>
    public CodeWriter Outdent()
    {
        _level--;
        return this;
    }

    /// <summary>Writes whole blocks; when that fails, takes back what was written and throws on.</summary>
    public void WriteWhole(Action<CodeWriter> write)
    {
        var (length, level, blankPending, atStart) = (_text.Length, _level, _blankPending, _atStart);
        try
        {
            write(this);
        }
        catch
        {
            _text.Length = length;
            (_level, _blankPending, _atStart) = (level, blankPending, atStart);
            throw;
        }
    }

    /// <summary>Gives the text.</summary>
    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public override string ToString() =>
        _level == 0 ? _text.ToString() : throw new InvalidOperationException("A block of the generated text is still open.");
}
