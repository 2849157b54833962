namespace TypedCim;

/// <summary>How two conditions are joined.</summary>
public enum CimLogicalOperator
{
    /// <summary>Both hold.</summary>
    And,

    /// <summary>At least one holds.</summary>
    Or,
}
