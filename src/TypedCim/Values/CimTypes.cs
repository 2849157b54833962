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
}
