namespace TypedCim.Tests.Fakes;

/// <summary>Writes a filter tree as text that shows its shape, its literals and their types.</summary>
internal static class FilterText
{
    internal static string Write(CimFilter filter) => filter switch
    {
        CimComparisonFilter comparison => $"{comparison.Property.Name} {comparison.Operator} {Literal(comparison.Value)}",
        CimNullFilter isNull => isNull.Property.Name + (isNull.IsNull ? " is null" : " is not null"),
        CimTextFilter text => $"{text.Property.Name} {text.Operator} {text.Text}",
        CimInFilter list => $"{list.Property.Name} in {string.Join(',', list.Values.Select(Literal))}",
        CimLogicalFilter logical => $"({Write(logical.Left)} {logical.Operator} {Write(logical.Right)})",
        CimNotFilter not => "not " + Write(not.Operand),
        _ => throw new NotSupportedException(filter.GetType().Name),
    };

    private static string Literal(CimValue value) => $"{value}:{value.Type}";
}
