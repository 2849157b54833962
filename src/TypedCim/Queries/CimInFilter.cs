namespace TypedCim;

/// <summary>A property that is one of several values.</summary>
public sealed class CimInFilter : CimFilter
{
    internal CimInFilter(CimProperty property, CimValue[] values)
    {
        Property = property;
        Values = values;
    }

    /// <summary>The property.</summary>
    public CimProperty Property { get; }

    /// <summary>The values, of the property's type; none of them is null. An empty list matches nothing.</summary>
    public IReadOnlyList<CimValue> Values { get; }
}
