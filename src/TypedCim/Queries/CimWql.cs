using System.Text;

namespace TypedCim;

/// <summary>Writes WQL, the query language of WMI: the one place that escapes its literals and its wildcards.</summary>
/// <remarks>
/// <para>What is written is what every WMI namespace understands: a list of values becomes comparisons joined by OR, because WMI's own WQL has no IN. Only sorting is an
/// extension, of providers such as that of Configuration Manager.</para>
/// <para>Texts stand between single quotes, with a backslash before each single quote and each backslash. Wildcards of LIKE lose their meaning between brackets.
/// See Microsoft's pages "WQL (SQL for WMI)" and "LIKE Operator".</para>
/// </remarks>
public static class CimWql
{
    /// <summary>The text of a query.</summary>
    /// <param name="request">A typed query, or raw WQL, which stays as it is.</param>
    /// <returns>For example <c>SELECT Name FROM SMS_Package WHERE Name LIKE 'Office[%]%'</c>. How many rows are wanted is not part of it.</returns>
    /// <exception cref="CimException">A number in the condition is infinite or NaN, for which WQL has no literal.</exception>
    public static string Select(CimQueryRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (request.Wql is { } raw)
            return raw;

        var text = new StringBuilder("SELECT ");
        text.Append(request.Columns.Count == 0 ? "*" : string.Join(", ", request.Columns.Select(column => column.Name)));
        text.Append(" FROM ").Append(request.ClassName);
        if (request.Filter is not null)
        {
            text.Append(" WHERE ");
            AppendCondition(text, request.Filter);
        }

        for (int i = 0; i < request.Order.Count; i++)
            text.Append(i == 0 ? " ORDER BY " : ", ").Append(request.Order[i].Property.Name).Append(request.Order[i].IsDescending ? " DESC" : "");
        return text.ToString();
    }

    /// <summary>A value as it stands in WQL, quoted and escaped: for raw queries.</summary>
    /// <param name="value">A scalar.</param>
    /// <returns>For example <c>'O\'Hara'</c>, <c>42</c> or <c>TRUE</c>.</returns>
    /// <exception cref="ArgumentException">The value is null, an array or an object, which WQL cannot compare.</exception>
    /// <exception cref="CimException">The number is infinite or NaN.</exception>
    public static string Literal(CimValue value)
    {
        if (value.IsNull || value.Type.IsArray() || value.Type == CimType.Object)
            throw new ArgumentException($"A value of type {value.Type.ToMof()} has no literal in WQL. Compare scalars, and write IS NULL for null.", nameof(value));

        var text = new StringBuilder();
        AppendLiteral(text, value);
        return text.ToString();
    }

    /// <summary>The pattern of LIKE that finds a text taken literally; pass it to <see cref="Literal"/> to write it into a raw query.</summary>
    /// <param name="op">Where the text must be.</param>
    /// <param name="text">The text; no character in it is a wildcard.</param>
    /// <returns>For example <c>%50[%]%</c>.</returns>
    public static string Pattern(CimTextOperator op, string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        string literal = text.Replace("[", "[[]").Replace("%", "[%]").Replace("_", "[_]");
        return (op == CimTextOperator.StartsWith ? "" : "%") + literal + (op == CimTextOperator.EndsWith ? "" : "%");
    }

    private static void AppendCondition(StringBuilder text, CimFilter filter)
    {
        switch (filter)
        {
            case CimComparisonFilter one:
                AppendComparison(text, one.Property, SymbolOf(one.Operator), one.Value);
                break;
            case CimTextFilter search:
                AppendComparison(text, search.Property, "LIKE", CimValue.From(Pattern(search.Operator, search.Text)));
                break;
            case CimInFilter list:
                AppendList(text, list);
                break;
            case CimNullFilter missing:
                text.Append(missing.Property.Name).Append(missing.IsNull ? " IS NULL" : " IS NOT NULL");
                break;
            case CimNotFilter negation:
                text.Append("NOT (");
                AppendCondition(text, negation.Operand);
                text.Append(')');
                break;
            case CimLogicalFilter logical:
                text.Append('(');
                AppendCondition(text, logical.Left);
                text.Append(logical.Operator == CimLogicalOperator.And ? " AND " : " OR ");
                AppendCondition(text, logical.Right);
                text.Append(')');
                break;
        }
    }

    private static void AppendComparison(StringBuilder text, CimProperty property, string symbol, CimValue value)
    {
        text.Append(property.Name).Append(' ').Append(symbol).Append(' ');
        AppendLiteral(text, value);
    }

    private static void AppendList(StringBuilder text, CimInFilter list)
    {
        // There is no empty list either: nothing is null and not null.
        if (list.Values.Count == 0)
        {
            text.Append('(').Append(list.Property.Name).Append(" IS NULL AND ").Append(list.Property.Name).Append(" IS NOT NULL)");
            return;
        }

        text.Append('(');
        for (int i = 0; i < list.Values.Count; i++)
        {
            text.Append(i == 0 ? "" : " OR ");
            AppendComparison(text, list.Property, "=", list.Values[i]);
        }

        text.Append(')');
    }

    private static string SymbolOf(CimComparisonOperator op) => op switch
    {
        CimComparisonOperator.Equal => "=",
        CimComparisonOperator.NotEqual => "<>",
        CimComparisonOperator.LessThan => "<",
        CimComparisonOperator.LessThanOrEqual => "<=",
        CimComparisonOperator.GreaterThan => ">",
        _ => ">=",
    };

    private static void AppendLiteral(StringBuilder text, CimValue value)
    {
        bool isReal = value.Type is CimType.Real32 or CimType.Real64;
        if (isReal || value.Type == CimType.Boolean || value.Type.IsInteger())
        {
            text.Append(isReal ? Finite(value) : value.ToString());
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

    // A real32 is written as the double that it is: servers compare in double, where 0.1 is another number than the real32 nearest to it.
    private static string Finite(CimValue number) => number.AsReal64() is { } real && !double.IsNaN(real) && !double.IsInfinity(real)
        ? CimValue.From(real).ToString()
        : throw new CimException($"WQL has no literal for the number {number}.", CimStatus.NotSupported);
}
