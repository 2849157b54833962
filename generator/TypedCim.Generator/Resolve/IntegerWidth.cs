using System.Globalization;
using System.Numerics;

namespace TypedCim.Generator.Resolve;

/// <summary>Writes numbers as constants of an integer type.</summary>
/// <param name="keyword">The C# keyword.</param>
/// <param name="bits">The width.</param>
/// <param name="isSigned">Whether it has a sign.</param>
internal sealed class IntegerWidth(string keyword, int bits, bool isSigned)
{
    /// <summary>The width of a CIM type; null for one that is no integer.</summary>
    public static IntegerWidth? Of(CimTypeKind kind) => kind switch
    {
        CimTypeKind.UInt8 => new IntegerWidth("byte", 8, isSigned: false),
        CimTypeKind.SInt8 => new IntegerWidth("sbyte", 8, isSigned: true),
        CimTypeKind.UInt16 => new IntegerWidth("ushort", 16, isSigned: false),
        CimTypeKind.SInt16 => new IntegerWidth("short", 16, isSigned: true),
        CimTypeKind.UInt32 => new IntegerWidth("uint", 32, isSigned: false),
        CimTypeKind.SInt32 => new IntegerWidth("int", 32, isSigned: true),
        CimTypeKind.UInt64 => new IntegerWidth("ulong", 64, isSigned: false),
        CimTypeKind.SInt64 => new IntegerWidth("long", 64, isSigned: true),
        _ => null,
    };

    /// <summary>
    /// Gives the C# constant; null for a number that the width cannot hold. An error code such as 0x80070005 on a signed type, or -1 on an unsigned one,
    /// stands for its bit pattern.
    /// </summary>
    public string? Format(BigInteger number)
    {
        var modulus = BigInteger.One << bits;
        var half = modulus >> 1;
        if (number < -half || number >= modulus)
            return null;

        if (isSigned && number >= half)
            number -= modulus;
        else if (!isSigned && number.Sign < 0)
            number += modulus;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Gives the C# constant of one bit in hexadecimal; null for a bit that the width has not.</summary>
    public string? FormatBit(int bit)
    {
        if (bit < 0 || bit >= bits)
            return null;

        var text = "0x" + (1UL << bit).ToString("X", CultureInfo.InvariantCulture);
        return isSigned && bit == bits - 1 ? "unchecked((" + keyword + ")" + text + ")" : text;
    }
}
