namespace TypedCim;

/// <summary>All generated classes of an assembly, for connections and simulated servers that need to find a class by its name.</summary>
/// <param name="name">The name of the assembly.</param>
/// <param name="roots">The families that together hold every class.</param>
public sealed class CimSchema(string name, Func<CimFamily[]> roots)
{
    private CimFamily[]? _roots;

    /// <summary>The name of the assembly.</summary>
    public string Name { get; } = name;

    /// <summary>Every class of the assembly.</summary>
    public IEnumerable<CimClass> Classes => Roots.SelectMany(root => root.Classes);

    /// <summary>Finds a class by its name, ignoring case.</summary>
    /// <param name="className">The CIM name.</param>
    /// <returns>The class, or null.</returns>
    public CimClass? Find(string className)
    {
        foreach (CimFamily root in Roots)
        {
            if (root.Find(className) is { } found)
                return found;
        }

        return null;
    }

    private CimFamily[] Roots => _roots ??= roots();
}
