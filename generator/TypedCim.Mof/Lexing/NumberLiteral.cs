using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The value of a number token by the rules of DSP0004 annex A: decimal, octal, hexadecimal and binary integers, and reals.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NumberLiteral
{
    private NumberLiteral(NumberForm form, ulong magnitude = 0, bool isNegative = false)
    {
        Form = form;
        Magnitude = magnitude;
        IsNegative = isNegative;
    }

    public NumberForm Form { get; private init; }

    /// <summary>Gets the absolute value of an integer.</summary>
    public ulong Magnitude { get; }

    public bool IsNegative { get; }

    /// <summary>Gets a value indicating whether an integer has the octal form, a leading zero.</summary>
    public bool IsOctal { get; private init; }

    /// <summary>Gets where a malformed number goes wrong, relative to its start.</summary>
    public int ProblemAt { get; private init; }

    /// <summary>Gets what is wrong with a malformed number, as a clause.</summary>
    public string Problem { get; private init; } = string.Empty;

    public static NumberLiteral Parse(ReadOnlySpan<char> text)
    {
        var sign = !text.IsEmpty && text[0] is '+' or '-' ? 1 : 0;
        var isNegative = sign == 1 && text[0] == '-';
        var digits = text.Slice(sign);
        if (digits.IsEmpty)
        {
            return Malformed(0, "it has no digits");
        }

        if (digits.IndexOf('.') is var dot && dot >= 0)
        {
            return ParseReal(digits, dot, sign);
        }

        if (digits.Length > 1 && digits[0] == '0' && digits[1] is 'x' or 'X')
        {
            return ParseDigits(digits.Slice(2), 16, isNegative, sign + 2, "a hexadecimal number has the digits 0 to 9 and A to F after 0x");
        }

        if (digits[digits.Length - 1] is 'b' or 'B')
        {
            return ParseDigits(digits.Slice(0, digits.Length - 1), 2, isNegative, sign, "a binary number has the digits 0 and 1 before the b");
        }

        if (digits.Length > 1 && digits[0] == '0')
        {
            var octal = ParseDigits(digits.Slice(1), 8, isNegative, sign + 1, "a number with a leading 0 is octal and has the digits 0 to 7");
            return octal with { IsOctal = true };
        }

        return ParseDigits(digits, 10, isNegative, sign, "a decimal number has digits only, and a real number has a dot");
    }

    private static NumberLiteral Malformed(int at, string problem) =>
        new(NumberForm.Malformed) { ProblemAt = at, Problem = problem };

    private static NumberLiteral ParseDigits(ReadOnlySpan<char> digits, uint radix, bool isNegative, int offset, string rule)
    {
        var value = 0UL;
        var isTooLarge = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = MofCharacters.HexValue(digits[i]);
            if (digit < 0 || digit >= radix)
            {
                return Malformed(offset + i, rule);
            }

            isTooLarge |= value > (ulong.MaxValue - (uint)digit) / radix;
            value = unchecked((value * radix) + (uint)digit);
        }

        return digits.IsEmpty ? Malformed(offset, rule) : new(isTooLarge ? NumberForm.TooLarge : NumberForm.Integer, value, isNegative);
    }

    private static NumberLiteral ParseReal(ReadOnlySpan<char> text, int dot, int offset)
    {
        var i = PassDigits(text, 0);
        if (i != dot)
        {
            return Malformed(offset + i, "only digits can stand before the dot");
        }

        i = PassDigits(text, dot + 1);
        if (i == dot + 1)
        {
            return Malformed(offset + dot, "a real number needs a digit after the dot");
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 < text.Length && text[i + 1] is '+' or '-' ? i + 2 : i + 1;
            i = PassDigits(text, exponent);
            if (i == exponent)
            {
                return Malformed(offset + i, "the exponent has no digits");
            }
        }

        return i == text.Length ? new(NumberForm.Real) : Malformed(offset + i, "a real number has one dot and, if any, an exponent after its digits");
    }

    private static int PassDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i;
    }
}
