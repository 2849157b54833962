namespace TypedCim.Testing;

/// <summary>A property compared with a value.</summary>
internal sealed class ComparisonCondition(CimProperty property, CimComparisonOperator op, CimValue value) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance)
    {
        if (Compare(instance, property, value) is not { } order)
            return null;

        return op switch
        {
            CimComparisonOperator.Equal => order == 0,
            CimComparisonOperator.NotEqual => order != 0,
            CimComparisonOperator.LessThan => order < 0,
            CimComparisonOperator.LessThanOrEqual => order <= 0,
            CimComparisonOperator.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }
}
