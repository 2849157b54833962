using System.Globalization;

namespace TypedCim.Testing;

/// <summary>Makes a literal of WQL comparable with a property.</summary>
internal static class WqlLiteral
{
    /// <summary>The literal as a value that compares with the property's type; null when it does not.</summary>
    internal static CimValue? Fit(CimType type, CimValue literal) => type switch
    {
        CimType.Boolean => ToBoolean(literal),
        CimType.Real32 or CimType.Real64 => ToNumber(literal)?.ConvertTo(type),
        _ when type.IsInteger() => ToNumber(literal),
        CimType.String => CimValue.From(literal.ToString()),
        _ => Convert(type, literal),
    };

    // A number outside of the property's range is no error: nothing is that large.
    private static CimValue? ToNumber(CimValue literal)
    {
        if (literal.Type == CimType.Boolean)
            return null;
        if (literal.Type != CimType.String)
            return literal;

        string text = literal.ToString();
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return integer;
        if (ulong.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ulong large))
            return large;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) ? real : null;
    }

    private static CimValue? ToBoolean(CimValue literal)
    {
        if (literal.Type == CimType.Boolean)
            return literal;
        if (literal.Type == CimType.String)
            return bool.TryParse(literal.ToString(), out bool parsed) ? parsed : null;
        return literal.Type.IsInteger() ? !string.Equals(literal.ToString(), "0", StringComparison.Ordinal) : null;
    }

    private static CimValue? Convert(CimType type, CimValue literal)
    {
        try
        {
            return literal.ConvertTo(type);
        }
        catch (CimException mismatch) when (mismatch.Status == CimStatus.TypeMismatch)
        {
            return null;
        }
    }
}
