using System.Globalization;

namespace MmiStandIn;

/// <summary>Compares values of the store.</summary>
internal static class StoredValue
{
    internal static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase),
        (CimTime one, CimTime other) => one.CompareMomentTo(other) == 0,
        (StoredObject one, StoredObject other) => string.Equals(one.ClassName, other.ClassName, StringComparison.OrdinalIgnoreCase)
            && one.Values.Count == other.Values.Count && one.Values.All(value => AreSame(value.Value, other[value.Key])),
        _ => Equals(left, right),
    };

    /// <summary>The order of two values; null when they cannot be compared.</summary>
    internal static int? Compare(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (string one, string other) => string.Compare(one, other, StringComparison.OrdinalIgnoreCase),
        (CimTime one, CimTime other) => one.CompareMomentTo(other),
        (bool one, bool other) => one.CompareTo(other),
        (char one, char other) => char.ToUpperInvariant(one).CompareTo(char.ToUpperInvariant(other)),
        (float or double, _) => Convert.ToDouble(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(right, CultureInfo.InvariantCulture)),
        (IConvertible, IConvertible) => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
        _ => null,
    };
}
