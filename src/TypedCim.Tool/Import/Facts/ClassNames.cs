namespace TypedCim.Tool.Import.Facts;

/// <summary>The classes that are known while pages are imported.</summary>
internal sealed class ClassNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _letters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names of the class pages and of the files that exist.</summary>
    public ClassNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _ = _names.TryAdd(name, name);
            _ = _letters.TryAdd(Letters(name), name);
        }
    }

    /// <summary>Finds the class that a name means.</summary>
    /// <param name="name">The name, maybe misspelt.</param>
    /// <returns>Null when no class has this name, nor one that differs by underscores or one letter.</returns>
    public string? Find(string name) =>
        _names.TryGetValue(name, out var exact) || _letters.TryGetValue(Letters(name), out exact) ? exact
        : name.Length < 8 ? null
        : _names.Values.Where(candidate => Spelling.IsNear(name, candidate)).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string Letters(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal);
}
