using System.Text;

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

    internal override void WriteTo(StringBuilder text)
    {
        // WQL has no empty list; nothing is null and not null.
        if (values.Count == 0)
        {
            text.Append('(').Append(property.Name).Append(" IS NULL AND ").Append(property.Name).Append(" IS NOT NULL)");
            return;
        }

        text.Append(property.Name).Append(" IN (");
        for (int i = 0; i < values.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            WqlText.AppendLiteral(text, values[i]);
        }

        text.Append(')');
    }
}
