using System.ComponentModel;

namespace TypedCim;

/// <summary>A property that a query can compare and sort by; its operators build <see cref="CimFilter"/>s.</summary>
/// <typeparam name="T">The type of the property; only values of that type compile.</typeparam>
public sealed class CimField<T> : CimColumn
{
    /// <summary>Names the property; generated code calls this.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="property">The number of the property.</param>
    public CimField(CimClass cimClass, int property)
        : base(cimClass, property)
    {
    }

    /// <summary>Names the property at a place; generated code calls this.</summary>
    /// <param name="slot">The place.</param>
    public static implicit operator CimField<T>(CimSlot slot) => new(slot.Class, slot.Property);

    /// <summary>Is one of several values.</summary>
    /// <param name="values">The values; none of them null. No value at all matches nothing.</param>
    /// <returns>The condition.</returns>
    public CimFilter In(IEnumerable<T> values)
    {
        var literals = new List<CimValue>();
        foreach (T value in values ?? throw new ArgumentNullException(nameof(values)))
        {
            CimValue literal = CimLiteral.Of(value, Property);
            literals.Add(literal.IsNull ? throw new ArgumentException("A list of values must not contain null; join the condition with '== null' instead.", nameof(values)) : literal);
        }

        return new CimInFilter(Property, [.. literals]);
    }

    /// <summary>Is the same; with null: is null.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value.</param>
    public static CimFilter operator ==(CimField<T> field, T value) => field.Equality(value, isEqual: true);

    /// <summary>Is not the same; with null: is not null.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value.</param>
    public static CimFilter operator !=(CimField<T> field, T value) => field.Equality(value, isEqual: false);

    /// <summary>Is smaller or earlier.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value, not null.</param>
    public static CimFilter operator <(CimField<T> field, T value) => field.Order(CimComparisonOperator.LessThan, value);

    /// <summary>Is larger or later.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value, not null.</param>
    public static CimFilter operator >(CimField<T> field, T value) => field.Order(CimComparisonOperator.GreaterThan, value);

    /// <summary>Is not larger or later.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value, not null.</param>
    public static CimFilter operator <=(CimField<T> field, T value) => field.Order(CimComparisonOperator.LessThanOrEqual, value);

    /// <summary>Is not smaller or earlier.</summary>
    /// <param name="field">The column.</param>
    /// <param name="value">The value, not null.</param>
    public static CimFilter operator >=(CimField<T> field, T value) => field.Order(CimComparisonOperator.GreaterThanOrEqual, value);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    private CimFilter Equality(T value, bool isEqual)
    {
        CimValue literal = CimLiteral.Of(value, Property);
        return literal.IsNull
            ? new CimNullFilter(Property, isEqual)
            : new CimComparisonFilter(Property, isEqual ? CimComparisonOperator.Equal : CimComparisonOperator.NotEqual, literal);
    }

    private CimComparisonFilter Order(CimComparisonOperator op, T value)
    {
        CimValue literal = CimLiteral.Of(value, Property);
        return literal.IsNull
            ? throw new ArgumentNullException(nameof(value), $"{Property.Name} cannot be ordered against null.")
            : new CimComparisonFilter(Property, op, literal);
    }
}
