using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A query that was read.</summary>
/// <param name="ClassName">The class.</param>
/// <param name="Columns">The columns; none for all.</param>
/// <param name="Condition">The condition; null for every row.</param>
/// <param name="Order">The columns to sort by.</param>
internal sealed record WqlSelect(string ClassName, IReadOnlyList<string> Columns, WqlCondition? Condition, IReadOnlyList<(string Column, bool IsDescending)> Order)
{
    internal IEnumerable<StoredObject> Run(IEnumerable<StoredObject> instances, ClassDescription queried)
    {
        IEnumerable<StoredObject> rows = instances.Where(instance => Condition is null || Condition(column => ValueOf(instance, queried, column)) == true);
        foreach ((string column, bool isDescending) in Order.Reverse())
        {
            var order = Comparer<object?>.Create((left, right) => StoredValue.Compare(left, right) ?? Comparer<bool>.Default.Compare(left is not null, right is not null));
            rows = isDescending
                ? rows.OrderByDescending(instance => ValueOf(instance, queried, column), order)
                : rows.OrderBy(instance => ValueOf(instance, queried, column), order);
        }

        return rows;
    }

    private static object? ValueOf(StoredObject instance, ClassDescription queried, string column) => queried.Property(column) is { } property
        ? instance[property.Name]
        : throw new ServerErrorException(NativeErrorCode.InvalidQuery, $"{queried.Name} has no property {column}.");
}
