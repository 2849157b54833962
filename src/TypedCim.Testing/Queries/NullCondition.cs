namespace TypedCim.Testing;

/// <summary>A property that is null, or is not.</summary>
internal sealed class NullCondition(CimProperty property, bool isNull) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance) => ValueOf(instance, property).IsNull == isNull;
}
