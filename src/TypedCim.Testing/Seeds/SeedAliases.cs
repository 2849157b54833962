using TypedCim.Mof;

namespace TypedCim.Testing;

/// <summary>The aliases of a MOF text, wherever they are defined, and which of them name embedded objects.</summary>
internal sealed class SeedAliases
{
    private const int DeepestChain = 64;

    // Each use of an alias is a copy: a few lines whose aliases embed each other twice would ask for any number of them.
    private const int MostUses = 100_000;

    private int _uses;
    private readonly Dictionary<string, MofInstance> _instances = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _topLevel = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _embedded = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    internal SeedAliases(MofFile file)
    {
        foreach (MofInstance instance in file.Instances)
        {
            if (instance.Alias is { } alias)
                _topLevel.Add(alias);
            Define(instance);
        }
    }

    /// <summary>The instance of an alias; the parser has checked that there is one.</summary>
    internal MofInstance this[string alias] => _instances[alias];

    internal bool IsTopLevel(string alias) => _topLevel.Contains(alias);

    internal void NoteEmbedded(string alias) => _embedded.Add(alias);

    internal bool IsEmbedded(MofInstance instance) => instance.Alias is { } alias && _embedded.Contains(alias);

    /// <summary>Begins to read what an alias stands for; <see cref="Leave"/> ends it.</summary>
    /// <returns>False when it is being read already, so that it contains itself, or when there are too many aliases in its chain or in the text.</returns>
    internal bool TryEnter(string alias) => _open.Count < DeepestChain && _uses++ < MostUses && _open.Add(alias);

    internal void Leave(string alias) => _open.Remove(alias);

    private void Define(MofInstance instance)
    {
        if (instance.Alias is { } alias)
            _instances[alias] = instance;

        foreach (MofInstanceProperty property in instance.Properties)
            DefineNested(property.Value);
    }

    private void DefineNested(MofValue? value)
    {
        if (value?.Instance is { } nested)
            Define(nested);

        foreach (MofValue item in value?.Items ?? default)
            DefineNested(item);
    }
}
