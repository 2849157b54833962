namespace TypedCim.Testing;

/// <summary>Turns a typed query into the form that the server runs, in terms of the server's own class.</summary>
/// <param name="cimClass">The class that the server knows by the name that is queried.</param>
internal sealed class FilterReader(CimClass cimClass)
{
    /// <summary>Reads a request.</summary>
    /// <exception cref="CimException">The server's class lacks a property, or has it with a type that does not fit.</exception>
    internal WqlQuery Read(CimQueryRequest request) => new(
        cimClass,
        [.. request.Columns.Select(Find)],
        request.Filter is null ? null : Read(request.Filter),
        [.. request.Order.Select(order => new CimOrder(FindComparable(order.Property), order.IsDescending))],
        request.Top);

    private QueryCondition Read(CimFilter filter) => filter switch
    {
        CimComparisonFilter one => new ComparisonCondition(FindComparable(one.Property), one.Operator, Fit(one.Property, one.Value)),
        CimTextFilter text => new LikeCondition(FindComparable(text.Property), LikePattern.For(text.Operator, text.Text)),
        CimInFilter list => new InCondition(FindComparable(list.Property), [.. list.Values.Select(value => Fit(list.Property, value))]),
        CimNullFilter missing => new NullCondition(Find(missing.Property), missing.IsNull),
        CimNotFilter negation => new NotCondition(Read(negation.Operand)),
        CimLogicalFilter logical => new LogicalCondition(logical.Operator, Read(logical.Left), Read(logical.Right)),
        _ => throw Invalid($"The test server has no meaning for a filter of type {filter.GetType().Name}."),
    };

    private CimProperty Find(CimProperty property)
    {
        int number = cimClass.IndexOf(property.Name);
        return number >= 0 ? cimClass.Properties[number] : throw Invalid($"The class {cimClass.Name} of the test server has no property {property.Name}.");
    }

    private CimProperty FindComparable(CimProperty property)
    {
        CimProperty found = Find(property);
        return found.Type.IsArray() || found.Type == CimType.Object
            ? throw Invalid($"{cimClass.Name}.{found.Name} is of type {found.Type.ToMof()}, which a query can neither compare nor sort by.")
            : found;
    }

    private CimValue Fit(CimProperty property, CimValue value)
    {
        CimType type = Find(property).Type;
        return WqlLiteral.Fit(type, value) ?? throw Invalid($"{cimClass.Name}.{property.Name} is of type {type.ToMof()} and cannot be compared with {value}.");
    }

    private CimException Invalid(string message) => Failure.Of(CimStatus.InvalidQuery, cimClass.Name, message);
}
