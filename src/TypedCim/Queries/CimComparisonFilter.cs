namespace TypedCim;

/// <summary>A property compared with a value.</summary>
public sealed class CimComparisonFilter : CimFilter
{
    internal CimComparisonFilter(CimProperty property, CimComparisonOperator op, CimValue value)
    {
        Property = property;
        Operator = op;
        Value = value;
    }

    /// <summary>The property.</summary>
    public CimProperty Property { get; }

    /// <summary>How it is compared.</summary>
    public CimComparisonOperator Operator { get; }

    /// <summary>The value, of the property's type and never null.</summary>
    public CimValue Value { get; }
}
