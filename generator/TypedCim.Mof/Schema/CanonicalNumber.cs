using System.Globalization;

namespace TypedCim.Mof;

/// <summary>Writes numbers the same way on every machine.</summary>
internal static class CanonicalNumber
{
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(ulong magnitude, bool isNegative)
    {
        var digits = magnitude.ToString(CultureInfo.InvariantCulture);
        return isNegative && magnitude != 0 ? "-" + digits : digits;
    }
}
