namespace TypedCim.Mof;

/// <summary>Adds the texts of an amendment (the localised half that <c>mofcomp</c> splits off) to the class that it amends.</summary>
internal static class ClassAmender
{
    /// <summary>Gives the class with the descriptions, named values and other texts that it lacks. What it has already stays.</summary>
    public static CimClassSchema Amend(CimClassSchema schema, CimClassSchema amendment) => schema with
    {
        Description = schema.Description ?? amendment.Description,
        Properties = Map(schema.Properties, amendment.Properties, static property => property.Name, Amend),
        Methods = Map(schema.Methods, amendment.Methods, static method => method.Name, Amend),
        Remarks = Combine(schema.Remarks, amendment.Remarks),
    };

    private static CimPropertySchema Amend(CimPropertySchema property, CimPropertySchema texts) => property with
    {
        Description = property.Description ?? texts.Description,
        Values = ValueLabels.Combine(property.Values, texts.Values),
        Remarks = Combine(property.Remarks, texts.Remarks),
    };

    private static CimMethodSchema Amend(CimMethodSchema method, CimMethodSchema texts) => method with
    {
        Description = method.Description ?? texts.Description,
        Values = ValueLabels.Combine(method.Values, texts.Values),
        Parameters = Map(method.Parameters, texts.Parameters, static parameter => parameter.Name, Amend),
        Remarks = Combine(method.Remarks, texts.Remarks),
    };

    private static CimParameterSchema Amend(CimParameterSchema parameter, CimParameterSchema texts) => parameter with
    {
        Description = parameter.Description ?? texts.Description,
        Values = ValueLabels.Combine(parameter.Values, texts.Values),
        Remarks = Combine(parameter.Remarks, texts.Remarks),
    };

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, EquatableArray<T> texts, Func<T, string> nameOf, Func<T, T, T> amend)
        where T : IEquatable<T>
    {
        if (items.IsEmpty || texts.IsEmpty)
        {
            return items;
        }

        var byName = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in texts)
        {
            byName[nameOf(text)] = text;
        }

        var amended = new T[items.Count];
        for (var i = 0; i < amended.Length; i++)
        {
            amended[i] = byName.TryGetValue(nameOf(items[i]), out var text) ? amend(items[i], text) : items[i];
        }

        return EquatableArray<T>.Own(amended);
    }

    // Locale tells in which language the amendment is, not something about the class.
    private static EquatableArray<CimQualifierSchema> Combine(EquatableArray<CimQualifierSchema> remarks, EquatableArray<CimQualifierSchema> texts)
    {
        var all = new List<CimQualifierSchema>(remarks);
        foreach (var text in texts)
        {
            if (!string.Equals(text.Name, "Locale", StringComparison.OrdinalIgnoreCase) && !Contains(all, text.Name))
            {
                all.Add(text);
            }
        }

        return all.Count == remarks.Count ? remarks : EquatableArray<CimQualifierSchema>.Own([.. all]);
    }

    private static bool Contains(List<CimQualifierSchema> remarks, string name)
    {
        foreach (var remark in remarks)
        {
            if (string.Equals(remark.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
