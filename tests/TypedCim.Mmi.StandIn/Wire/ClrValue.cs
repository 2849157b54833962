using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>Which .NET types stand for which CIM types.</summary>
internal static class ClrValue
{
    private const int FirstArray = (int)CimType.BooleanArray;
    private const int ArrayStep = (int)CimType.BooleanArray - (int)CimType.Boolean;

    internal static bool IsArray(CimType type) => (int)type >= FirstArray;

    internal static CimType ElementOf(CimType type) => IsArray(type) ? type - ArrayStep : type;

    internal static CimType ArrayOf(CimType type) => type + ArrayStep;

    internal static CimType TypeOf(object value) => value switch
    {
        bool => CimType.Boolean,
        byte => CimType.UInt8,
        sbyte => CimType.SInt8,
        ushort => CimType.UInt16,
        short => CimType.SInt16,
        uint => CimType.UInt32,
        int => CimType.SInt32,
        ulong => CimType.UInt64,
        long => CimType.SInt64,
        float => CimType.Real32,
        double => CimType.Real64,
        char => CimType.Char16,
        string => CimType.String,
        DateTime or TimeSpan or CimTime => CimType.DateTime,
        CimInstance or StoredObject { IsReference: false } => CimType.Instance,
        StoredObject => CimType.Reference,
        Array { Length: 0 } => CimType.StringArray,
        Array array => ArrayOf(TypeOf(array.GetValue(0)!)),
        _ => throw new ArgumentException($"A {value.GetType()} is of no CIM type.", nameof(value)),
    };

    /// <summary>Refuses what the real one refuses: a value of another type, a list that is no array, and null among the elements.</summary>
    internal static void RequireFit(string name, object? value, CimType type)
    {
        if (value is null)
            return;

        if (!IsArray(type))
            RequireElement(name, value, type);
        else if (value is Array array)
            RequireElements(name, array, ElementOf(type));
        else
            throw new InvalidCastException($"{name} is of type {type}; a {value.GetType()} is no array.");
    }

    private static void RequireElements(string name, Array array, CimType type)
    {
        foreach (object? element in array)
            RequireElement(name, element ?? throw new ArgumentException($"{name} has null among its elements.", nameof(array)), type);
    }

    private static void RequireElement(string name, object value, CimType type)
    {
        bool fits = type is CimType.Reference or CimType.Instance ? value is CimInstance : TypeOf(value) == type;
        if (!fits)
            throw new InvalidCastException($"{name} is of type {type}; a {value.GetType()} was given.");
    }
}
