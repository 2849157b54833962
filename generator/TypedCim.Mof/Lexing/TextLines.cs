namespace TypedCim.Mof;

/// <summary>Counts lines: CR, LF and CR LF each end one.</summary>
internal static class TextLines
{
    /// <summary>Finds the line of a position.</summary>
    /// <returns>The number of the line, from 0, and the offset of its first character.</returns>
    public static (int Line, int LineStart) Find(string text, int position) => Pass(text, 0, 0, 0, position);

    /// <summary>Moves over the line breaks between two offsets.</summary>
    public static (int Line, int LineStart) Pass(string text, int line, int lineStart, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, lineStart);
    }
}
