namespace TypedCim.Mof;

/// <summary>Finds the lines of offsets. It goes on from the last answer, so asking in the order of the text costs one pass over it in all.</summary>
internal sealed class LineCursor(string text)
{
    private int _position;
    private int _line;
    private int _lineStart;

    /// <summary>Finds the line of an offset.</summary>
    /// <returns>The number of the line, from 0, and the offset of its first character.</returns>
    public (int Line, int LineStart) Find(int position)
    {
        if (position < _lineStart)
        {
            _line -= TextLines.Pass(text, 0, 0, position, _lineStart).Line;
            _lineStart = TextLines.FindStart(text, position);
            _position = position;
        }
        else if (position > _position)
        {
            (_line, _lineStart) = TextLines.Pass(text, _line, _lineStart, _position, position);
            _position = position;
        }

        return (_line, _lineStart);
    }
}
