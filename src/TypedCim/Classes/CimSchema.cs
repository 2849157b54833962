namespace TypedCim;

/// <summary>All generated classes of an assembly, for connections and simulated servers that need to find a class by its name.</summary>
/// <param name="name">The name of the assembly.</param>
/// <param name="roots">The families that together hold every class.</param>
/// <param name="extensions">The methods that the assembly adds to classes of others; null for none.</param>
public sealed class CimSchema(string name, Func<CimFamily[]> roots, Func<CimExtension[]>? extensions = null)
{
    private CimExtension[]? _extensions;
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

    /// <summary>Finds a method that the assembly adds to a class of another one, or to a base of that class, ignoring case.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <returns>The method, or null.</returns>
    public CimMethod? FindMethod(CimClass cimClass, string methodName)
    {
        for (CimClass? level = cimClass; level is not null; level = level.Base)
        {
            foreach (CimExtension extension in Extensions)
            {
                if (ReferenceEquals(extension.Class, level) && Find(extension.Methods, methodName) is { } found)
                    return found;
            }
        }

        return null;
    }

    private CimExtension[] Extensions => _extensions ??= extensions?.Invoke() ?? [];

    private CimFamily[] Roots => _roots ??= roots();

    private static CimMethod? Find(IReadOnlyList<CimMethod> methods, string name)
    {
        foreach (CimMethod method in methods)
        {
            if (string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase))
                return method;
        }

        return null;
    }
}
