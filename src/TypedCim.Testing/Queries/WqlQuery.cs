namespace TypedCim.Testing;

/// <summary>A query as the server runs it, whether it came as a filter tree or as WQL.</summary>
/// <param name="Class">The class, derived ones included.</param>
/// <param name="Columns">The properties to send; empty for all.</param>
/// <param name="Condition">The condition; null for all instances.</param>
/// <param name="Order">The sort order.</param>
/// <param name="Top">How many instances at the most; null for all.</param>
internal sealed record WqlQuery(CimClass Class, IReadOnlyList<CimProperty> Columns, QueryCondition? Condition, IReadOnlyList<CimOrder> Order, int? Top)
{
    /// <summary>Picks, sorts and cuts.</summary>
    internal IReadOnlyList<StoredInstance> Run(IEnumerable<StoredInstance> instances)
    {
        IEnumerable<StoredInstance> rows = Condition is null ? instances : instances.Where(instance => Condition.Evaluate(instance) == true);

        // The last key first: the sort is stable, so that earlier keys win.
        foreach (CimOrder order in Order.Reverse())
        {
            rows = order.IsDescending
                ? rows.OrderByDescending(instance => ValueFor(instance, order), ValueOrder.NullsFirst)
                : rows.OrderBy(instance => ValueFor(instance, order), ValueOrder.NullsFirst);
        }

        return [.. Top is { } top ? rows.Take(top) : rows];
    }

    private static CimValue ValueFor(StoredInstance instance, CimOrder order) => instance.Values[instance.Class.IndexOf(order.Property.Name)];
}
