namespace TypedCim.Mof;

/// <summary>Gives the names of an amendment to the values of a class: the neutral half keeps <c>ValueMap</c>, the localised half has <c>Values</c>.</summary>
internal static class ValueLabels
{
    /// <summary>Tells whether two tables list differently many keys and names, so that some of them have no partner.</summary>
    public static bool LengthsDiffer(CimValueTable? values, CimValueTable? texts) =>
        values is { HasKeys: true } && texts is { HasKeys: false } && values.Length != texts.Length;

    /// <summary>Gives a table with the names that it lacks. A name that it has already stays.</summary>
    public static CimValueTable? Combine(CimValueTable? values, CimValueTable? texts)
    {
        if (values is null || texts is null || values.Entries.IsEmpty || texts.Entries.IsEmpty)
        {
            return values ?? texts;
        }

        var entries = new CimValueEntry[values.Entries.Count];
        var labels = texts.HasKeys ? null : LabelsByPlace(texts);
        var labelsByKey = texts.HasKeys ? LabelsByKey(texts) : null;
        var place = 0;
        var leftOut = 0;
        for (var i = 0; i < entries.Length; i++, place++)
        {
            while (leftOut < values.LeftOut.Count && values.LeftOut[leftOut] == place)
            {
                leftOut++;
                place++;
            }

            var entry = values.Entries[i];
            var label = labels is not null ? (place < labels.Length ? labels[place] : null) : Find(labelsByKey!, entry.Value);
            entries[i] = label is not null && IsUnnamed(values.Kind, entry) ? entry with { Label = label } : entry;
        }

        return values with { Entries = EquatableArray<CimValueEntry>.Own(entries) };
    }

    // A text is its own name until somebody gives it another.
    private static bool IsUnnamed(CimValueTableKind kind, CimValueEntry entry) =>
        entry.Label is null || (kind == CimValueTableKind.Strings && string.Equals(entry.Label, entry.Value, StringComparison.Ordinal));

    private static string?[] LabelsByPlace(CimValueTable texts)
    {
        var labels = new string?[texts.Length];
        var leftOut = 0;
        var entry = 0;
        for (var place = 0; place < labels.Length; place++)
        {
            if (leftOut < texts.LeftOut.Count && texts.LeftOut[leftOut] == place)
            {
                leftOut++;
            }
            else
            {
                labels[place] = texts.Entries[entry++].Label;
            }
        }

        return labels;
    }

    private static Dictionary<string, string?> LabelsByKey(CimValueTable texts)
    {
        var labels = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in texts.Entries)
        {
            if (!labels.ContainsKey(entry.Value))
            {
                labels.Add(entry.Value, entry.Label);
            }
        }

        return labels;
    }

    private static string? Find(Dictionary<string, string?> labels, string key) => labels.TryGetValue(key, out var label) ? label : null;
}
