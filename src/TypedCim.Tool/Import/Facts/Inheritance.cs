namespace TypedCim.Tool.Import.Facts;

/// <summary>Takes away from a class what its base classes declare already: class pages list all inherited properties again.</summary>
/// <param name="find">Finds a class with all properties that its page lists.</param>
internal sealed class Inheritance(Func<string, CimClassSchema?> find)
{
    /// <summary>Gives the properties that are the class's own.</summary>
    /// <param name="schema">The class with all properties.</param>
    /// <param name="report">Gets each property that a base declares with other facts: it, the base, and what differs.</param>
    public IEnumerable<CimPropertySchema> OwnProperties(CimClassSchema schema, Action<CimPropertySchema, string, string> report)
    {
        var ancestors = Ancestors(schema).ToList();
        foreach (var property in schema.Properties.AsEnumerable())
        {
            var (owner, inherited) = FindInherited(ancestors, property.Name);
            var difference = inherited is null ? null : Difference(property, inherited);
            if (difference is not null)
            {
                report(property, owner!.Name, difference);
            }

            if (inherited is null || difference is not null)
            {
                yield return property;
            }
        }
    }

    /// <summary>Tells whether a class or one of its bases has a property, as far as they are known.</summary>
    public bool HasProperties(CimClassSchema schema) => !schema.Properties.IsEmpty || Ancestors(schema).Any(static ancestor => !ancestor.Properties.IsEmpty);

    private IEnumerable<CimClassSchema> Ancestors(CimClassSchema schema)
    {
        // Pages can be wrong, even about a circle of bases.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { schema.Name };
        for (var current = schema; current.BaseName is { } name && seen.Add(name) && find(name) is { } parent; current = parent)
        {
            yield return parent;
        }
    }

    private static (CimClassSchema? Owner, CimPropertySchema? Property) FindInherited(List<CimClassSchema> ancestors, string name)
    {
        foreach (var ancestor in ancestors)
        {
            foreach (var property in ancestor.Properties)
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return (ancestor, property);
                }
            }
        }

        return default;
    }

    // A derived page may leave out the value table of the base ("See …") and its other qualifiers, but not type, key and access.
    private static string? Difference(CimPropertySchema property, CimPropertySchema inherited)
    {
        const CimPropertyFlags facts = CimPropertyFlags.Key | CimPropertyFlags.Read | CimPropertyFlags.Write | CimPropertyFlags.Lazy | CimPropertyFlags.NotNull;
        string?[] differences =
        [
            Differ(TypeText.Describe(property.Type), TypeText.Describe(inherited.Type)),
            Differ(FlagText(property.Flags & facts), FlagText(inherited.Flags & facts)),
            property.Values is not null && !property.Values.Equals(inherited.Values) ? "other values" : null,
        ];
        var text = string.Join("; ", differences.OfType<string>());
        return text.Length == 0 ? null : text;
    }

    private static string? Differ(string own, string inherited) =>
        string.Equals(own, inherited, StringComparison.OrdinalIgnoreCase) ? null : $"here {own}, there {inherited}";

    private static string FlagText(CimPropertyFlags flags) => flags == 0 ? "no access" : flags.ToString();
}
