namespace TypedCim.Testing;

/// <summary>Two conditions joined by AND or OR.</summary>
internal sealed class LogicalCondition(CimLogicalOperator op, QueryCondition left, QueryCondition right) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance)
    {
        // The value that decides alone: false for AND, true for OR.
        bool decisive = op == CimLogicalOperator.Or;
        bool? first = left.Evaluate(instance);
        if (first == decisive)
            return decisive;

        bool? second = right.Evaluate(instance);
        if (second == decisive)
            return decisive;

        return first is null || second is null ? null : !decisive;
    }
}
