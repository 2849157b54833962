namespace TypedCim.Generator.Naming;

/// <summary>Hands out names that are unique within one declaration space. The order of claims decides who keeps the plain name.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Makes a name unavailable.</summary>
    public UniqueNames Reserve(string name)
    {
        _taken.Add(name);
        return this;
    }

    /// <summary>Makes names unavailable.</summary>
    public UniqueNames Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Takes a name if it is still free.</summary>
    public bool TryClaim(string name) => _taken.Add(name);

    /// <summary>Gives the wanted name, with as many underscores behind it as it takes to be the only one.</summary>
    public string Claim(string wanted)
    {
        var name = wanted;
        while (!_taken.Add(name))
            name += "_";
        return name;
    }
}
