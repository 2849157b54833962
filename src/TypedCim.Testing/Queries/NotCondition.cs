namespace TypedCim.Testing;

/// <summary>The opposite of a condition; unknown stays unknown.</summary>
internal sealed class NotCondition(QueryCondition operand) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance) => !operand.Evaluate(instance);
}
