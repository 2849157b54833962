namespace TypedCim.Tool.Import.Facts;

/// <summary>Takes a label from the text beside a value. A short label is a fact; a sentence is somebody's prose and stays on the page.</summary>
internal static class ValueLabel
{
    private const int MostWords = 6;
    private const int MostCharacters = 60;

    /// <summary>Gives the label; of "Local: made by this site" it is the word in front of the colon.</summary>
    /// <returns>Null when there is none, or only a longer text.</returns>
    public static string? Of(string text)
    {
        var sentence = text.IndexOf(". ", StringComparison.Ordinal);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var end = colon > 0 && (sentence < 0 || colon < sentence) ? colon : sentence;
        var first = (end < 0 ? text : text[..end]).Trim().TrimEnd('.').Trim();
        var words = first.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;
        return first.Length is > 0 and <= MostCharacters && words <= MostWords ? first : null;
    }
}
