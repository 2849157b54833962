using System.Text;

namespace TypedCim.Testing;

/// <summary>Writes queries as WQL, so that a recorded query can be read, and run again.</summary>
internal static class WqlText
{
    internal static string Of(WqlQuery query)
    {
        var text = new StringBuilder("SELECT ");
        text.Append(query.Columns.Count == 0 ? "*" : string.Join(", ", query.Columns.Select(column => column.Name)));
        text.Append(" FROM ").Append(query.Class.Name);
        if (query.Condition is not null)
        {
            text.Append(" WHERE ");
            query.Condition.WriteTo(text);
        }

        for (int i = 0; i < query.Order.Count; i++)
            text.Append(i == 0 ? " ORDER BY " : ", ").Append(query.Order[i].Property.Name).Append(query.Order[i].IsDescending ? " DESC" : "");
        return text.ToString();
    }

    internal static void AppendLiteral(StringBuilder text, CimValue value)
    {
        if (value.Type == CimType.Boolean || value.Type.IsInteger() || value.Type is CimType.Real32 or CimType.Real64)
        {
            text.Append(value);
            return;
        }

        text.Append('\'');
        foreach (char character in value.ToString())
        {
            if (character is '\'' or '\\')
                text.Append('\\');
            text.Append(character);
        }

        text.Append('\'');
    }
}
