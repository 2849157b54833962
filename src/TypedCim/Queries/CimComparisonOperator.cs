namespace TypedCim;

/// <summary>How a property is compared with a value.</summary>
public enum CimComparisonOperator
{
    /// <summary>Is the same.</summary>
    Equal,

    /// <summary>Is not the same.</summary>
    NotEqual,

    /// <summary>Is smaller or earlier.</summary>
    LessThan,

    /// <summary>Is not larger or later.</summary>
    LessThanOrEqual,

    /// <summary>Is larger or later.</summary>
    GreaterThan,

    /// <summary>Is not smaller or earlier.</summary>
    GreaterThanOrEqual,
}
