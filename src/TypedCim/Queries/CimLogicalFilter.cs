namespace TypedCim;

/// <summary>Two conditions, joined.</summary>
public sealed class CimLogicalFilter : CimFilter
{
    internal CimLogicalFilter(CimLogicalOperator op, CimFilter left, CimFilter right)
    {
        Operator = op;
        Left = left ?? throw new ArgumentNullException(nameof(left));
        Right = right ?? throw new ArgumentNullException(nameof(right));
    }

    /// <summary>How they are joined.</summary>
    public CimLogicalOperator Operator { get; }

    /// <summary>The first condition.</summary>
    public CimFilter Left { get; }

    /// <summary>The second condition.</summary>
    public CimFilter Right { get; }
}
