namespace TypedCim;

/// <summary>A property that is null, or is not.</summary>
public sealed class CimNullFilter : CimFilter
{
    internal CimNullFilter(CimProperty property, bool isNull)
    {
        Property = property;
        IsNull = isNull;
    }

    /// <summary>The property.</summary>
    public CimProperty Property { get; }

    /// <summary>True when it must be null, false when it must not.</summary>
    public bool IsNull { get; }
}
