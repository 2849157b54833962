namespace TypedCim;

/// <summary>A condition on instances, as a tree that each transport renders: as WQL, as OData, or as a predicate.</summary>
/// <remarks>
/// Conditions are made by comparing the columns of a query, as in <c>p => p.Name == "x" &amp;&amp; p.SourceVersion > 3</c>, and joined with <c>&amp;&amp;</c>,
/// <c>||</c> and <c>!</c>. Nothing is rendered here, so that every literal is escaped in one place a transport.
/// </remarks>
public abstract class CimFilter
{
    private protected CimFilter()
    {
    }

    /// <summary>Both conditions hold.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    public static CimFilter operator &(CimFilter left, CimFilter right) => new CimLogicalFilter(CimLogicalOperator.And, left, right);

    /// <summary>At least one condition holds.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    public static CimFilter operator |(CimFilter left, CimFilter right) => new CimLogicalFilter(CimLogicalOperator.Or, left, right);

    /// <summary>The condition does not hold.</summary>
    /// <param name="filter">A condition.</param>
    public static CimFilter operator !(CimFilter filter) => new CimNotFilter(filter);

    /// <summary>Makes <c>||</c> build the tree instead of deciding.</summary>
    /// <param name="filter">A condition.</param>
    /// <returns>False, always.</returns>
    public static bool operator true(CimFilter filter) => false;

    /// <summary>Makes <c>&amp;&amp;</c> build the tree instead of deciding.</summary>
    /// <param name="filter">A condition.</param>
    /// <returns>False, always.</returns>
    public static bool operator false(CimFilter filter) => false;

    /// <summary>Both conditions hold; the named form of <c>&amp;</c>.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    /// <returns>The joined condition.</returns>
    public static CimFilter BitwiseAnd(CimFilter left, CimFilter right) => left & right;

    /// <summary>At least one condition holds; the named form of <c>|</c>.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    /// <returns>The joined condition.</returns>
    public static CimFilter BitwiseOr(CimFilter left, CimFilter right) => left | right;

    /// <summary>The condition does not hold; the named form of <c>!</c>.</summary>
    /// <param name="filter">A condition.</param>
    /// <returns>The opposite condition.</returns>
    public static CimFilter LogicalNot(CimFilter filter) => !filter;
}
