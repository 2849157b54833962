namespace TypedCim.Generator.Resolve;

/// <summary>Adds the texts of an amendment (the localised half that <c>mofcomp</c> splits off) to the class that it amends.</summary>
internal static class ClassAmender
{
    /// <summary>Gives the class with the descriptions and named values that it lacks.</summary>
    public static CimClassSchema Amend(CimClassSchema schema, CimClassSchema amendment) => schema with
    {
        Description = schema.Description ?? amendment.Description,
        Properties = Map(schema.Properties, amendment.Properties, static property => property.Name, static (property, texts) => property with
        {
            Description = property.Description ?? texts.Description,
            Values = Labelled(property.Values, texts.Values),
        }),
        Methods = Map(schema.Methods, amendment.Methods, static method => method.Name, static (method, texts) => method with
        {
            Description = method.Description ?? texts.Description,
            Values = Labelled(method.Values, texts.Values),
            Parameters = Map(method.Parameters, texts.Parameters, static parameter => parameter.Name, static (parameter, own) => parameter with
            {
                Description = parameter.Description ?? own.Description,
                Values = Labelled(parameter.Values, own.Values),
            }),
        }),
    };

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, EquatableArray<T> amendments, Func<T, string> nameOf, Func<T, T, T> amend)
        where T : IEquatable<T>
    {
        var amended = new List<T>(items.Count);
        foreach (var item in items)
        {
            var result = item;
            foreach (var amendment in amendments)
            {
                if (string.Equals(nameOf(amendment), nameOf(item), StringComparison.OrdinalIgnoreCase))
                    result = amend(item, amendment);
            }

            amended.Add(result);
        }

        return new EquatableArray<T>(amended);
    }

    /// <summary>Gives labels to values that have none: the neutral half keeps the ValueMap, the amendment has the Values, in the same order.</summary>
    private static CimValueTable? Labelled(CimValueTable? values, CimValueTable? texts)
    {
        if (values is null || texts is null || values.Entries.Count != texts.Entries.Count)
            return values ?? texts;

        var entries = new List<CimValueEntry>(values.Entries.Count);
        for (var i = 0; i < values.Entries.Count; i++)
            entries.Add(values.Entries[i] with { Label = values.Entries[i].Label ?? texts.Entries[i].Label });
        return values with { Entries = new EquatableArray<CimValueEntry>(entries) };
    }
}
