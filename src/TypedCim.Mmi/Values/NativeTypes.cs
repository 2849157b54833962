using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>The CIM types of MMI and those of this library: the same ones, numbered differently.</summary>
internal static class NativeTypes
{
    private const int ArrayStep = (int)Native.CimType.BooleanArray - (int)Native.CimType.Boolean;

    internal static CimType ToCim(Native.CimType type)
    {
        if (type >= Native.CimType.BooleanArray)
            return ToCim(type - ArrayStep).Array();

        return type switch
        {
            Native.CimType.DateTime => CimType.DateTime,
            Native.CimType.String => CimType.String,
            Native.CimType.Reference => CimType.Reference,
            Native.CimType.Instance => CimType.Object,
            // Booleans, numbers and char16 have the same numbers in both.
            _ => (CimType)(int)type,
        };
    }

    internal static Native.CimType ToNative(CimType type)
    {
        if (type.IsArray())
            return ToNative(type.Element()) + ArrayStep;

        return type switch
        {
            CimType.DateTime => Native.CimType.DateTime,
            CimType.String => Native.CimType.String,
            CimType.Reference => Native.CimType.Reference,
            CimType.Object => Native.CimType.Instance,
            _ => (Native.CimType)(int)type,
        };
    }
}
