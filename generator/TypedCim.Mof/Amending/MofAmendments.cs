namespace TypedCim.Mof;

/// <summary>Merges amendments (<c>.mfl</c> files) into the classes that they amend.</summary>
/// <remarks>
/// <c>mofcomp -AMENDMENT:MS_409</c> splits a schema into a neutral <c>.mof</c> and a localised <c>.mfl</c>, whose classes repeat only the
/// members with texts, in the namespace <c>…\ms_409</c>: https://learn.microsoft.com/windows/win32/wmisdk/localizing-mof-files.
/// </remarks>
public static class MofAmendments
{
    /// <summary>Gives files whose classes have the descriptions and the names of values that amendments add.</summary>
    /// <param name="files">All files that belong together, in any order.</param>
    /// <param name="cancellationToken">Looked at once per file.</param>
    /// <returns>The files in the same order; amendments stay in theirs. Texts that a class has already win over those of an amendment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<MofFile> Merge(IReadOnlyList<MofFile> files, CancellationToken cancellationToken = default)
    {
        _ = files ?? throw new ArgumentNullException(nameof(files));
        var targets = FindTargets(files);
        var changes = new Dictionary<int, CimClassSchema[]>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var schema in file.Classes)
            {
                if ((schema.Flags & CimClassFlags.Amendment) != 0 && targets.Find(schema) is { } target)
                {
                    var classes = ClassesOf(changes, files, target.File);
                    classes[target.Class] = ClassAmender.Amend(classes[target.Class], schema);
                }
            }
        }

        var merged = new MofFile[files.Count];
        for (var i = 0; i < merged.Length; i++)
        {
            merged[i] = changes.TryGetValue(i, out var classes) ? files[i] with { Classes = EquatableArray<CimClassSchema>.Own(classes) } : files[i];
        }

        return merged;
    }

    private static ClassHomes<Target> FindTargets(IReadOnlyList<MofFile> files)
    {
        var targets = new ClassHomes<Target>();
        for (var i = 0; i < files.Count; i++)
        {
            for (var j = 0; j < files[i].Classes.Count; j++)
            {
                if ((files[i].Classes[j].Flags & CimClassFlags.Amendment) == 0)
                {
                    targets.Add(files[i].Classes[j], new Target(i, j));
                }
            }
        }

        return targets;
    }

    private static CimClassSchema[] ClassesOf(Dictionary<int, CimClassSchema[]> changes, IReadOnlyList<MofFile> files, int file)
    {
        if (!changes.TryGetValue(file, out var classes))
        {
            classes = files[file].Classes.AsSpan().ToArray();
            changes.Add(file, classes);
        }

        return classes;
    }

    private sealed record Target(int File, int Class);
}
