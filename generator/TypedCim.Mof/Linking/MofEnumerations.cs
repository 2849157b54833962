namespace TypedCim.Mof;

/// <summary>Connects MOF 3 enumerations (DSP0221) with the files that use but do not declare them.</summary>
public static class MofEnumerations
{
    /// <summary>Gives files whose members have the integer or string type and the named values of an enumeration in place of its name.</summary>
    /// <param name="files">All files that belong together, in any order.</param>
    /// <param name="cancellationToken">Looked at once per file.</param>
    /// <returns>The files in the same order. An enumeration of the same file wins over those of others, and of those the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<MofFile> Resolve(IReadOnlyList<MofFile> files, CancellationToken cancellationToken = default)
    {
        _ = files ?? throw new ArgumentNullException(nameof(files));
        var types = new EnumerationTypes();
        foreach (var file in files)
        {
            types.Add(file.Enumerations);
        }

        if (types.IsEmpty)
        {
            return files;
        }

        var resolved = new MofFile[files.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            resolved[i] = files[i] with { Classes = types.Apply(files[i].Classes) };
        }

        return resolved;
    }
}
