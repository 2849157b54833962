namespace TypedCim.Mof;

/// <summary>Finds the class that a part of a class belongs to: an amendment, or methods that stand alone.</summary>
/// <typeparam name="T">What is known about a class.</typeparam>
internal sealed class ClassHomes<T>
    where T : class
{
    private readonly Dictionary<string, List<Home>> _homes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the names of all classes.</summary>
    public IReadOnlyCollection<string> Names => _homes.Keys;

    /// <summary>Adds a class; of two with one name and namespace the first counts.</summary>
    public void Add(CimClassSchema schema, T value)
    {
        if (!_homes.TryGetValue(schema.Name, out var homes))
        {
            homes = [];
            _homes.Add(schema.Name, homes);
        }

        homes.Add(new Home(schema.Namespace, value));
    }

    /// <summary>
    /// Finds the class of a part: of the same namespace, or for an amendment of the one above, as in <c>root\cimv2\ms_409</c>. Where the class or
    /// the part names no namespace, the name alone decides.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public T? Find(CimClassSchema part)
    {
        if (!_homes.TryGetValue(part.Name, out var homes))
        {
            return null;
        }

        var isAmendment = (part.Flags & CimClassFlags.Amendment) != 0;
        var space = isAmendment ? AmendmentNames.NeutralNamespace(part.Namespace) : part.Namespace;
        T? found = null;
        foreach (var home in homes)
        {
            if (string.Equals(home.Namespace, space, StringComparison.OrdinalIgnoreCase))
            {
                return home.Value;
            }

            found ??= home.Namespace is null || space is null ? home.Value : null;
        }

        return found;
    }

    private sealed record Home(string? Namespace, T Value);
}
