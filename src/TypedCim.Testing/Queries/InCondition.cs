namespace TypedCim.Testing;

/// <summary>A property that is one of several values.</summary>
internal sealed class InCondition(CimProperty property, IReadOnlyList<CimValue> values) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance)
    {
        if (values.Count == 0)
            return false;

        return ValueOf(instance, property).IsNull ? null : values.Any(value => Compare(instance, property, value) == 0);
    }
}
