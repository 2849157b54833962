namespace TypedCim.Testing;

/// <summary>A property whose text matches a pattern.</summary>
internal sealed class LikeCondition(CimProperty property, LikePattern pattern) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance)
    {
        CimValue stored = ValueOf(instance, property);
        return stored.IsNull ? null : pattern.Matches(stored.ToString());
    }
}
