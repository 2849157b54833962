using System.Text;

namespace TypedCim.Testing;

/// <summary>A property compared with a value.</summary>
internal sealed class ComparisonCondition(CimProperty property, CimComparisonOperator op, CimValue value) : QueryCondition
{
    internal override bool? Evaluate(StoredInstance instance)
    {
        if (Compare(instance, property, value) is not { } order)
            return null;

        return op switch
        {
            CimComparisonOperator.Equal => order == 0,
            CimComparisonOperator.NotEqual => order != 0,
            CimComparisonOperator.LessThan => order < 0,
            CimComparisonOperator.LessThanOrEqual => order <= 0,
            CimComparisonOperator.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }

    internal override void WriteTo(StringBuilder text)
    {
        text.Append(property.Name).Append(' ').Append(Symbol()).Append(' ');
        WqlText.AppendLiteral(text, value);
    }

    private string Symbol() => op switch
    {
        CimComparisonOperator.Equal => "=",
        CimComparisonOperator.NotEqual => "<>",
        CimComparisonOperator.LessThan => "<",
        CimComparisonOperator.LessThanOrEqual => "<=",
        CimComparisonOperator.GreaterThan => ">",
        _ => ">=",
    };
}
