using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the C# types of CIM values.</summary>
/// <remarks>Annotations of reference types appear only where the consumer's language knows them (C# 8).</remarks>
internal sealed class TypeText(bool nullableReferences)
{
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList<";
    private const string Enumerable = "global::System.Collections.Generic.IEnumerable<";
    private readonly string _mark = nullableReferences ? "?" : "";

    /// <summary>The annotation that makes a reference type nullable; empty below C# 8.</summary>
    public string Mark => _mark;

    /// <summary>Tells whether the scalar is a C# value type, which needs <c>?</c> in every language version to be nullable.</summary>
    public static bool IsValueType(ValueModel value) => value.Kind is not (CimTypeKind.String or CimTypeKind.Object);

    /// <summary>Tells whether the value has a C# default that reads well: numbers, booleans and characters.</summary>
    public static bool IsNumber(ValueModel value) =>
        !value.IsArray && value.Kind is not (CimTypeKind.String or CimTypeKind.Object or CimTypeKind.DateTime or CimTypeKind.Reference or CimTypeKind.Void);

    /// <summary>The type of one element.</summary>
    public static string Element(ValueModel value) => value.EnumType ?? value.Kind switch
    {
        CimTypeKind.DateTime => "global::TypedCim.CimDateTime",
        CimTypeKind.Reference => "global::TypedCim.CimReference<" + (value.ProxyType ?? "global::TypedCim.CimObject") + ">",
        CimTypeKind.Object => value.ProxyType ?? "global::TypedCim.CimRecord",
        _ => Primitive(value.Kind),
    };

    /// <summary>The C# keyword of a simple CIM type.</summary>
    public static string Primitive(CimTypeKind kind) => kind switch
    {
        CimTypeKind.Boolean => "bool",
        CimTypeKind.UInt8 => "byte",
        CimTypeKind.SInt8 => "sbyte",
        CimTypeKind.UInt16 => "ushort",
        CimTypeKind.SInt16 => "short",
        CimTypeKind.UInt32 => "uint",
        CimTypeKind.SInt32 => "int",
        CimTypeKind.UInt64 => "ulong",
        CimTypeKind.SInt64 => "long",
        CimTypeKind.Real32 => "float",
        CimTypeKind.Real64 => "double",
        CimTypeKind.Char16 => "char",
        CimTypeKind.String => "string",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The type has no C# keyword."),
    };

    /// <summary>A property, or an item of a result, that can be null.</summary>
    public string Nullable(ValueModel value)
    {
        if (value.IsArray)
            return ReadOnlyList + Element(value) + ">" + _mark;
        return Element(value) + (IsValueType(value) ? "?" : _mark);
    }

    /// <summary>A property that is never null; embedded objects have no value to fall back to and stay nullable.</summary>
    public string NotNull(ValueModel value)
    {
        if (value.IsArray)
            return ReadOnlyList + Element(value) + ">";
        return Element(value) + (value.Kind == CimTypeKind.Object ? _mark : "");
    }

    /// <summary>An argument of a method.</summary>
    public string Argument(ValueModel value, bool isOptional)
    {
        if (value.IsArray)
            return Enumerable + Element(value) + ">" + (isOptional ? _mark : "");
        return Element(value) + (isOptional ? (IsValueType(value) ? "?" : _mark) : "");
    }

    /// <summary>The backing field of a property.</summary>
    public string Field(ValueModel value, bool isNotNull)
    {
        if (value.IsArray)
            return Element(value) + "[]" + (isNotNull ? "" : _mark);
        return isNotNull ? NotNull(value) : Nullable(value);
    }

    /// <summary>The overload of <c>CimSet</c> that takes the value, in the form the transports use.</summary>
    public string Wire(ValueModel value) => value.Kind switch
    {
        CimTypeKind.Object => value.IsArray
            ? ReadOnlyList + "global::TypedCim.CimObject>" + _mark
            : "global::TypedCim.CimObject" + _mark,
        CimTypeKind.Reference => "global::TypedCim.CimPath" + (value.IsArray ? "[]" : "") + _mark,
        CimTypeKind.DateTime => "global::TypedCim.CimDateTime" + (value.IsArray ? "[]" + _mark : "?"),
        CimTypeKind.String => "string" + (value.IsArray ? "[]" : "") + _mark,
        _ => Primitive(value.Kind) + (value.IsArray ? "[]" + _mark : "?"),
    };

    /// <summary>The member of the runtime's <c>CimType</c>.</summary>
    public static string CimType(ValueModel? value) =>
        "global::TypedCim.CimType." + (value is null ? "None" : CimTypeName(value));

    /// <summary>The name by which the runtime calls the type, also part of its <c>As…</c> methods.</summary>
    public static string CimTypeName(ValueModel value) => KindName(value.Kind) + (value.IsArray ? "Array" : "");

    private static string KindName(CimTypeKind kind) => kind switch
    {
        CimTypeKind.Boolean => "Boolean",
        CimTypeKind.UInt8 => "UInt8",
        CimTypeKind.SInt8 => "SInt8",
        CimTypeKind.UInt16 => "UInt16",
        CimTypeKind.SInt16 => "SInt16",
        CimTypeKind.UInt32 => "UInt32",
        CimTypeKind.SInt32 => "SInt32",
        CimTypeKind.UInt64 => "UInt64",
        CimTypeKind.SInt64 => "SInt64",
        CimTypeKind.Real32 => "Real32",
        CimTypeKind.Real64 => "Real64",
        CimTypeKind.Char16 => "Char16",
        CimTypeKind.String => "String",
        CimTypeKind.DateTime => "DateTime",
        CimTypeKind.Reference => "Reference",
        CimTypeKind.Object => "Object",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The type cannot hold a value."),
    };
}
