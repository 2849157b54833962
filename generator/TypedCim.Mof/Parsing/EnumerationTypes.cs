namespace TypedCim.Mof;

/// <summary>Replaces MOF 3 enumerations, which look like classes where they are used, by their integer or string type and its named values.</summary>
internal sealed class EnumerationTypes
{
    private readonly Dictionary<string, CimEnumerationSchema> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets whether there is none.</summary>
    public bool IsEmpty => _byName.Count == 0;

    /// <summary>Makes enumerations known; of several with one name the first counts.</summary>
    public void Add(IEnumerable<CimEnumerationSchema> enumerations)
    {
        foreach (var enumeration in enumerations)
        {
            if (!_byName.TryGetValue(enumeration.Name, out _))
            {
                _byName.Add(enumeration.Name, enumeration);
            }
        }
    }

    /// <summary>Gives classes with the types and values of the enumerations in place of their names.</summary>
    public EquatableArray<CimClassSchema> Apply(EquatableArray<CimClassSchema> classes)
    {
        if (IsEmpty)
        {
            return classes;
        }

        var items = new CimClassSchema[classes.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Apply(classes[i]);
        }

        return EquatableArray<CimClassSchema>.Own(items);
    }

    private CimClassSchema Apply(CimClassSchema schema)
    {
        var properties = new CimPropertySchema[schema.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            var property = schema.Properties[i];
            properties[i] = Find(property.Type) is { } found
                ? property with { Type = Resolve(property.Type, found), Values = found.Values, DefaultValue = ValueOf(property.DefaultValue, found) }
                : property;
        }

        var methods = new CimMethodSchema[schema.Methods.Count];
        for (var i = 0; i < methods.Length; i++)
        {
            methods[i] = Apply(schema.Methods[i]);
        }

        return schema with
        {
            Properties = EquatableArray<CimPropertySchema>.Own(properties),
            Methods = EquatableArray<CimMethodSchema>.Own(methods),
        };
    }

    private CimMethodSchema Apply(CimMethodSchema method)
    {
        var parameters = new CimParameterSchema[method.Parameters.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            parameters[i] = Find(parameter.Type) is { } found
                ? parameter with { Type = Resolve(parameter.Type, found), Values = found.Values }
                : parameter;
        }

        var changed = method with { Parameters = EquatableArray<CimParameterSchema>.Own(parameters) };
        return Find(method.ReturnType) is { } enumeration
            ? changed with { ReturnType = Resolve(method.ReturnType, enumeration), Values = enumeration.Values }
            : changed;
    }

    private CimEnumerationSchema? Find(CimTypeSchema type) =>
        type is { Kind: CimTypeKind.Object, ClassName: { } name } && _byName.TryGetValue(name, out var found) ? found : null;

    private static CimTypeSchema Resolve(CimTypeSchema type, CimEnumerationSchema enumeration) =>
        TypeResolver.Create(enumeration.Type, null, type.IsArray);

    // A default is written as the name of a member, with or without that of the enumeration.
    private static string? ValueOf(string? text, CimEnumerationSchema enumeration)
    {
        var prefix = enumeration.Name + ".";
        if (text is not null && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(prefix.Length);
        }

        foreach (var entry in enumeration.Values.Entries)
        {
            if (string.Equals(entry.Label, text, StringComparison.OrdinalIgnoreCase))
            {
                return enumeration.Type == CimTypeKind.String ? "\"" + entry.Value + "\"" : entry.Value;
            }
        }

        return text;
    }
}
