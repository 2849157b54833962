using System.Text;

namespace TypedCim.Testing;

/// <summary>A property that is null, or is not.</summary>
internal sealed class NullCondition(CimProperty property, bool isNull) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance) => ValueOf(instance, property).IsNull == isNull;

    internal override void WriteTo(StringBuilder text) => text.Append(property.Name).Append(isNull ? " IS NULL" : " IS NOT NULL");
}
