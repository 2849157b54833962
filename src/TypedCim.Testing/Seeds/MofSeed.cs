using TypedCim.Mof;

namespace TypedCim.Testing;

/// <summary>Reads the instances of a MOF text and puts them into the store, all or none.</summary>
internal static class MofSeed
{
    private static readonly MofParseOptions Options = new() { KeepInstanceValues = true };

    internal static MofFile Parse(string text, string name) => RequireGood(MofParser.Parse(text, Options), name);

    internal static MofFile Parse(byte[] bytes, string name) => RequireGood(MofParser.Parse(MofText.Decode(bytes), Options), name);

    /// <summary>Puts the instances of a text into the store.</summary>
    /// <param name="file">The text.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="repository">The store.</param>
    /// <param name="home">The namespace of classes whose schema names none.</param>
    /// <exception cref="CimException">An instance does not fit its class, or exists already.</exception>
    internal static void Plant(MofFile file, string name, InstanceRepository repository, string home)
    {
        var errors = new SeedErrors(name);
        var aliases = new SeedAliases(file);
        var values = new SeedValues(aliases, errors, repository, home);
        var drafts = new List<SeedDraft>(file.Instances.Count);
        foreach (MofInstance instance in file.Instances)
            errors.Try(() => drafts.Add(SeedDraft.Read(instance, values, errors)));

        errors.ThrowIfAny();
        drafts.RemoveAll(draft => aliases.IsEmbedded(draft.Instance));
        var writes = new List<(MofSpan Span, InstanceWrite Write)>(drafts.Count);
        foreach (SeedDraft draft in drafts)
            errors.Try(() => writes.Add((draft.Instance.ClassSpan, draft.Begin(repository, errors))));

        errors.ThrowIfAny();
        InsertAll(writes, repository, errors);
    }

    // The transaction drops what was inserted before an instance that exists already.
    private static void InsertAll(List<(MofSpan Span, InstanceWrite Write)> writes, InstanceRepository repository, SeedErrors errors)
    {
        Task inserting = repository.RunAsync(() =>
        {
            foreach ((MofSpan span, InstanceWrite write) in writes)
                errors.At(span, () => repository.Insert(write));
            return Task.FromResult(true);
        });
        inserting.GetAwaiter().GetResult();
        foreach ((_, InstanceWrite write) in writes)
            repository.Classes.Add(write.Class, write.Namespace);
    }

    private static MofFile RequireGood(MofFile file, string name)
    {
        var errors = new SeedErrors(name);
        foreach (MofDiagnostic diagnostic in file.Diagnostics)
        {
            if (diagnostic.Rule.Severity == MofSeverity.Error)
                errors.Add(errors.At(diagnostic.Span, CimStatus.InvalidParameter, className: null, diagnostic.Rule.Id + ": " + diagnostic.Message));
        }

        foreach (MofInclude include in file.Includes)
        {
            string problem = $"Seeding does not follow the include of {include.Path}. Remove it, and add the instances of that file by a call of its own.";
            errors.Add(errors.At(include.Span, CimStatus.NotSupported, className: null, problem));
        }

        errors.ThrowIfAny();
        return file;
    }
}
