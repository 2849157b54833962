using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the C# types of CIM values.</summary>
/// <remarks>Annotations of reference types appear only where the consumer's language knows them (C# 8).</remarks>
internal sealed class TypeText(string namespaceName, bool nullableReferences)
{
    private const string ReadOnlyList = NamespaceBlock.Framework + "Collections.Generic.IReadOnlyList<";
    private const string Enumerable = NamespaceBlock.Framework + "Collections.Generic.IEnumerable<";
    private readonly string _mark = nullableReferences ? "?" : "";

    /// <summary>The annotation that makes a reference type nullable; empty below C# 8.</summary>
    public string Mark => _mark;

    /// <summary>Tells whether the scalar is a C# value type, which needs <c>?</c> in every language version to be nullable.</summary>
    public static bool IsValueType(ValueModel value) => value.Kind is not (CimTypeKind.String or CimTypeKind.Object);

    /// <summary>Tells whether the value has a C# default that reads well: numbers, booleans and characters.</summary>
    public static bool IsNumber(ValueModel value) =>
        !value.IsArray && value.Kind is not (CimTypeKind.String or CimTypeKind.Object or CimTypeKind.DateTime or CimTypeKind.Reference or CimTypeKind.Void);

    /// <summary>Writes a type, or an expression without literals that names types, as short as the namespace allows.</summary>
    public string Shorten(string code) => NamespaceBlock.Shorten(code, namespaceName);

    /// <summary>The type of one element.</summary>
    public string Element(ValueModel value) => value.EnumType is { } enumType ? Shorten(enumType) : value.Kind switch
    {
        CimTypeKind.DateTime => NamespaceBlock.Runtime + "CimDateTime",
        CimTypeKind.Reference => NamespaceBlock.Runtime + "CimReference<" + Target(value) + ">",
        CimTypeKind.Object => value.ProxyType is { } proxy ? Shorten(proxy) : NamespaceBlock.Runtime + "CimRecord",
        _ => Primitive(value.Kind),
    };

    /// <summary>The class of the target of a reference.</summary>
    public string Target(ValueModel value) => value.ProxyType is { } proxy ? Shorten(proxy) : NamespaceBlock.Runtime + "CimObject";

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

    /// <summary>The backing field of a property: what the wire holds, null included.</summary>
    public string Field(ValueModel value)
    {
        if (value.IsArray)
            return Element(value) + "[]" + _mark;
        return value.EnumType is null ? Nullable(value) : Primitive(value.Kind) + "?";
    }

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
