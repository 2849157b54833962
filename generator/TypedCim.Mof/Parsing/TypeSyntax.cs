using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A type as it stands in the text.</summary>
/// <param name="Kind">The CIM type; <see cref="CimTypeKind.Object"/> with a class name for a word that is no CIM type.</param>
/// <param name="ClassName">The class name, or null.</param>
/// <param name="IsArray">Whether brackets stand after the type or the name.</param>
/// <param name="Token">Where the type, or its class name, stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TypeSyntax(CimTypeKind Kind, string? ClassName, bool IsArray, MofToken Token)
{
    public bool HasClass => ClassName is not null;
}
