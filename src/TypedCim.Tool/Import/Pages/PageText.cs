namespace TypedCim.Tool.Import.Pages;

/// <summary>The text of a page with the places of its lines.</summary>
internal sealed class PageText
{
    private readonly List<int> _lines = [0];

    public PageText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lines.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    /// <summary>Gives the place of a piece of the text.</summary>
    public MofSpan SpanOf(int start, int length)
    {
        var (line, column) = Find(start);
        var (endLine, endColumn) = Find(start + length);
        return new MofSpan(start, length, line, column, endLine, endColumn);
    }

    /// <summary>Gives the text with everything outside a piece blanked out, so that the piece keeps its place.</summary>
    public string KeepOnly(int start, int end)
    {
        var characters = Text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if ((i < start || i >= end) && characters[i] is not ('\n' or '\r'))
            {
                characters[i] = ' ';
            }
        }

        return new string(characters);
    }

    private (int Line, int Column) Find(int position)
    {
        var index = _lines.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return (line, position - _lines[line]);
    }
}
