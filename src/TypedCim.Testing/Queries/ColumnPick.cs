namespace TypedCim.Testing;

/// <summary>Picks the properties that an answer carries, by their numbers.</summary>
internal static class ColumnPick
{
    /// <summary>All that were asked for, and the keys; lazy ones too.</summary>
    internal static int[] ForGet(CimClass cimClass, IReadOnlyList<CimProperty> asked) =>
        Of(cimClass, property => property.IsKey || IsAmong(asked, property));

    /// <summary>All that were asked for; never a lazy one.</summary>
    internal static int[] ForQuery(CimClass cimClass, IReadOnlyList<CimProperty> asked) =>
        Of(cimClass, property => !property.IsLazy && IsAmong(asked, property));

    /// <summary>All properties; of several with the same name the one that the class declares last.</summary>
    internal static int[] All(CimClass cimClass) => Of(cimClass, _ => true);

    private static bool IsAmong(IReadOnlyList<CimProperty> asked, CimProperty property) =>
        asked.Count == 0 || asked.Any(one => string.Equals(one.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static int[] Of(CimClass cimClass, Predicate<CimProperty> isPicked)
    {
        var picked = new List<int>();
        for (int i = 0; i < cimClass.Properties.Count; i++)
        {
            bool isHidden = cimClass.IndexOf(cimClass.Properties[i].Name) != i;
            if (!isHidden && isPicked(cimClass.Properties[i]))
                picked.Add(i);
        }

        return [.. picked];
    }
}
