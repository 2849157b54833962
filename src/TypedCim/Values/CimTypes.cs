namespace TypedCim;

/// <summary>Questions about a <see cref="CimType"/>.</summary>
public static class CimTypes
{
    private const CimType ArrayBit = (CimType)0x20;

    /// <summary>Tells whether the type is an array.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True for the array forms.</returns>
    public static bool IsArray(this CimType type) => (type & ArrayBit) != 0;

    /// <summary>The type of one element of an array type; any other type is returned as it is.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The element type.</returns>
    public static CimType Element(this CimType type) => type & ~ArrayBit;

    /// <summary>The array form of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The array type.</returns>
    public static CimType Array(this CimType type) => type | ArrayBit;

    /// <summary>Tells whether the type, or its element, is one of the eight integers.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True for uint8 to sint64.</returns>
    public static bool IsInteger(this CimType type) => type.Element() is >= CimType.UInt8 and <= CimType.SInt64;

    /// <summary>The name as MOF writes it, with <c>[]</c> for an array.</summary>
    /// <param name="type">The type.</param>
    /// <returns>For example <c>uint32</c> or <c>string[]</c>.</returns>
    public static string ToMof(this CimType type)
    {
        string name = type.Element() switch
        {
            CimType.None => "void",
            CimType.Reference => "ref",
            CimType element => element.ToString().ToLowerInvariant(),
        };
        return type.IsArray() ? name + "[]" : name;
    }

    /// <summary>The type of an array of simple values, by the C# type of its elements.</summary>
    internal static CimType OfArray(Type element)
    {
        CimType type = Type.GetTypeCode(element) switch
        {
            TypeCode.Boolean => CimType.Boolean,
            TypeCode.Byte => CimType.UInt8,
            TypeCode.SByte => CimType.SInt8,
            TypeCode.UInt16 => CimType.UInt16,
            TypeCode.Int16 => CimType.SInt16,
            TypeCode.UInt32 => CimType.UInt32,
            TypeCode.Int32 => CimType.SInt32,
            TypeCode.UInt64 => CimType.UInt64,
            TypeCode.Int64 => CimType.SInt64,
            TypeCode.Single => CimType.Real32,
            TypeCode.Double => CimType.Real64,
            TypeCode.Char => CimType.Char16,
            TypeCode.String => CimType.String,
            _ => CimType.DateTime,
        };
        return type.Array();
    }
}
