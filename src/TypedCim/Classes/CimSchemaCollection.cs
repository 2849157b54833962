using System.Collections;

namespace TypedCim;

/// <summary>The schemas that a connection or a simulated server knows beyond the classes that the code names.</summary>
public sealed class CimSchemaCollection : IReadOnlyCollection<CimSchema>
{
    private readonly List<CimSchema> _schemas = [];

    /// <inheritdoc/>
    public int Count => _schemas.Count;

    /// <summary>Adds the classes of an assembly, for example <c>MySchema.Instance</c>.</summary>
    /// <param name="schema">The generated schema.</param>
    public void Add(CimSchema schema) => _schemas.Add(schema ?? throw new ArgumentNullException(nameof(schema)));

    /// <summary>Finds a class by its name, ignoring case; the schema that was added first wins.</summary>
    /// <param name="className">The CIM name.</param>
    /// <returns>The class, or null.</returns>
    public CimClass? Find(string className)
    {
        foreach (CimSchema schema in _schemas)
        {
            if (schema.Find(className) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Finds a method by its name, ignoring case: one of the class or its bases, else one that a schema adds to them.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <returns>The method, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cimClass"/> is null.</exception>
    public CimMethod? FindMethod(CimClass cimClass, string methodName)
    {
        _ = cimClass ?? throw new ArgumentNullException(nameof(cimClass));
        CimMethod? found = cimClass.FindMethod(methodName);
        for (int i = 0; found is null && i < _schemas.Count; i++)
            found = _schemas[i].FindMethod(cimClass, methodName);
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<CimSchema> GetEnumerator() => _schemas.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
