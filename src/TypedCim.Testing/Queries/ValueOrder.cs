namespace TypedCim.Testing;

/// <summary>Compares values as WQL does: texts ignore case, numbers compare by size whatever their width, times by their moment.</summary>
internal static class ValueOrder
{
    /// <summary>Orders two values, null before everything.</summary>
    internal static IComparer<CimValue> NullsFirst { get; } = Comparer<CimValue>.Create(
        (left, right) => left.IsNull || right.IsNull ? right.IsNull.CompareTo(left.IsNull) : Compare(left, right));

    /// <summary>Compares two values that are not null and that fit each other.</summary>
    internal static int Compare(CimValue left, CimValue right) => left.Type switch
    {
        CimType.Boolean => left.AsBoolean().GetValueOrDefault().CompareTo(right.AsBoolean().GetValueOrDefault()),
        CimType.DateTime => left.AsDateTime().GetValueOrDefault().CompareMomentTo(right.AsDateTime().GetValueOrDefault()),
        CimType.Reference => StringComparer.OrdinalIgnoreCase.Compare(InstanceKeys.TextOf(left.AsReference()!), InstanceKeys.TextOf(right.AsReference()!)),
        CimType.Real32 or CimType.Real64 => left.AsReal64().GetValueOrDefault().CompareTo(right.AsReal64().GetValueOrDefault()),
        _ when left.Type.IsInteger() && right.Type.IsInteger() => NumberOf(left).CompareTo(NumberOf(right)),
        _ when left.Type.IsInteger() => left.AsReal64().GetValueOrDefault().CompareTo(right.AsReal64().GetValueOrDefault()),
        _ => StringComparer.OrdinalIgnoreCase.Compare(left.ToString(), right.ToString()),
    };

    // decimal holds every 64-bit integer, signed or not.
    private static decimal NumberOf(CimValue value) =>
        value.Type == CimType.UInt64 ? value.AsUInt64().GetValueOrDefault() : value.AsSInt64().GetValueOrDefault();
}
