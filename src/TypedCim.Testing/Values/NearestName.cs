namespace TypedCim.Testing;

/// <summary>Names what exists beside a name that does not.</summary>
internal static class NearestName
{
    private const int MaxListed = 12;

    internal static string OfProperty(string name, CimClass cimClass) => Advice(name, cimClass.Properties.Select(property => property.Name));

    internal static string OfMethod(string name, CimClass cimClass) => Advice(name, MethodsOf(cimClass));

    internal static string Advice(string name, IEnumerable<string> existing)
    {
        string[] names = [.. existing.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (names.Length == 0)
            return "It has none at all.";

        string nearest = names.OrderBy(one => Distance(name, one)).First();
        if (Distance(name, nearest) <= Math.Max(2, name.Length / 3))
            return $"Is it {nearest}?";

        return "It has: " + string.Join(", ", names.Take(MaxListed)) + (names.Length > MaxListed ? ", …" : ".");
    }

    private static IEnumerable<string> MethodsOf(CimClass cimClass)
    {
        for (CimClass? level = cimClass; level is not null; level = level.Base)
        {
            foreach (CimMethod method in level.OwnMethods)
                yield return method.Name;
        }
    }

    // Levenshtein, two rows, ignoring case.
    private static int Distance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int change = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1;
                row[j + 1] = Math.Min(Math.Min(row[j], above[j + 1]) + 1, above[j] + change);
            }

            above = row;
        }

        return above[right.Length];
    }
}
