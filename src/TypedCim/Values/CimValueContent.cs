using System.Globalization;
using System.Text;

namespace TypedCim;

/// <summary>Equality, hash code and text of what a <see cref="CimValue"/> holds.</summary>
internal static class CimValueContent
{
    internal static bool AreEqual(CimValue left, CimValue right)
    {
        if (left.Reference is null || right.Reference is null || !left.Type.IsArray())
            return Equals(left.Reference, right.Reference);

        int count = CountOf(left);
        if (count != CountOf(right))
            return false;

        for (int i = 0; i < count; i++)
        {
            if (ElementAt(left, i) != ElementAt(right, i))
                return false;
        }

        return true;
    }

    internal static int HashOf(object? content) => content switch
    {
        null => 0,
        Array array => array.Length,
        string text => StringComparer.Ordinal.GetHashCode(text),
        _ => content.GetHashCode(),
    };

    internal static int CountOf(CimValue array) => array.Reference is Array elements ? elements.Length : 0;

    // The type decides, not the array: the runtime takes a byte[] for an sbyte[] and the other way round.
    internal static CimValue ElementAt(CimValue array, int index) => array.Type.Element() switch
    {
        CimType.Boolean => CimValue.From(((bool[])array.Reference!)[index]),
        CimType.UInt8 => CimValue.From(((byte[])array.Reference!)[index]),
        CimType.SInt8 => CimValue.From(((sbyte[])array.Reference!)[index]),
        CimType.UInt16 => CimValue.From(((ushort[])array.Reference!)[index]),
        CimType.SInt16 => CimValue.From(((short[])array.Reference!)[index]),
        CimType.UInt32 => CimValue.From(((uint[])array.Reference!)[index]),
        CimType.SInt32 => CimValue.From(((int[])array.Reference!)[index]),
        CimType.UInt64 => CimValue.From(((ulong[])array.Reference!)[index]),
        CimType.SInt64 => CimValue.From(((long[])array.Reference!)[index]),
        CimType.Real32 => CimValue.From(((float[])array.Reference!)[index]),
        CimType.Real64 => CimValue.From(((double[])array.Reference!)[index]),
        CimType.Char16 => CimValue.From(((char[])array.Reference!)[index]),
        CimType.String => CimValue.From(((string[])array.Reference!)[index]),
        CimType.DateTime => CimValue.From(((CimDateTime[])array.Reference!)[index]),
        CimType.Reference => CimValue.From(((CimPath[])array.Reference!)[index]),
        CimType.Object => CimValue.From(((CimObject[])array.Reference!)[index]),
        _ => CimValue.Null,
    };

    internal static string ToText(CimValue value)
    {
        if (value.IsNull)
            return "NULL";

        return value.Type.IsArray() ? ArrayText(value) : ScalarText(value.ToObject()!);
    }

    private static string ScalarText(object scalar) => scalar switch
    {
        string text => text,
        bool boolean => boolean ? "TRUE" : "FALSE",
        float single => single.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => scalar.ToString() ?? "",
    };

    private static string ArrayText(CimValue array)
    {
        var text = new StringBuilder("{");
        for (int i = 0; i < CountOf(array); i++)
        {
            text.Append(i == 0 ? " " : ", ");
            text.Append(ToText(ElementAt(array, i)));
        }

        return text.Append(" }").ToString();
    }
}
