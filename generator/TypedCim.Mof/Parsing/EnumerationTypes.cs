namespace TypedCim.Mof;

/// <summary>Replaces MOF 3 enumerations, which look like classes where they are used, by their integer or string type and its named values.</summary>
internal static class EnumerationTypes
{
    public static EquatableArray<CimClassSchema> Apply(List<CimClassSchema> classes, List<CimEnumerationSchema> enumerations)
    {
        var items = classes.ToArray();
        if (enumerations.Count > 0)
        {
            var byName = new Dictionary<string, CimEnumerationSchema>(StringComparer.OrdinalIgnoreCase);
            foreach (var enumeration in enumerations)
            {
                byName[enumeration.Name] = enumeration;
            }

            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Apply(items[i], byName);
            }
        }

        return EquatableArray<CimClassSchema>.Own(items);
    }

    private static CimClassSchema Apply(CimClassSchema schema, Dictionary<string, CimEnumerationSchema> enumerations)
    {
        var properties = new CimPropertySchema[schema.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            var property = schema.Properties[i];
            properties[i] = Find(property.Type, enumerations) is { } found
                ? property with { Type = Resolve(property.Type, found), Values = found.Values, DefaultValue = ValueOf(property.DefaultValue, found) }
                : property;
        }

        var methods = new CimMethodSchema[schema.Methods.Count];
        for (var i = 0; i < methods.Length; i++)
        {
            methods[i] = Apply(schema.Methods[i], enumerations);
        }

        return schema with
        {
            Properties = EquatableArray<CimPropertySchema>.Own(properties),
            Methods = EquatableArray<CimMethodSchema>.Own(methods),
        };
    }

    private static CimMethodSchema Apply(CimMethodSchema method, Dictionary<string, CimEnumerationSchema> enumerations)
    {
        var parameters = new CimParameterSchema[method.Parameters.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            parameters[i] = Find(parameter.Type, enumerations) is { } found
                ? parameter with { Type = Resolve(parameter.Type, found), Values = found.Values }
                : parameter;
        }

        var changed = method with { Parameters = EquatableArray<CimParameterSchema>.Own(parameters) };
        return Find(method.ReturnType, enumerations) is { } enumeration
            ? changed with { ReturnType = Resolve(method.ReturnType, enumeration), Values = enumeration.Values }
            : changed;
    }

    private static CimEnumerationSchema? Find(CimTypeSchema type, Dictionary<string, CimEnumerationSchema> enumerations) =>
        type is { Kind: CimTypeKind.Object, ClassName: { } name } && enumerations.TryGetValue(name, out var found) ? found : null;

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
