namespace TypedCim.Tool.Export;

/// <summary>Tells people how far the reading of classes is; thousands of them take minutes.</summary>
/// <param name="error">The error stream.</param>
/// <param name="isWatched">True to write over one line again and again; false to say nothing, for logs.</param>
internal sealed class ExportProgress(TextWriter error, bool isWatched)
{
    private int _width;

    /// <summary>Says which class is read now.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="known">How many there are as far as is known; classes can ask for others.</param>
    /// <param name="className">The class.</param>
    public void Report(int number, int known, string className) => Show(FormattableString.Invariant($"reading class {number} of {known}: {className}"));

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        Show(string.Empty);
        if (isWatched)
        {
            error.Write('\r');
        }
    }

    private void Show(string text)
    {
        if (isWatched)
        {
            error.Write("\r" + text.PadRight(_width));
            error.Flush();
            _width = text.Length;
        }
    }
}
