namespace TypedCim.Generator.Model;

/// <summary>An inherited property that a class declares again and that keeps the slot of its base. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="BaseName">The C# name of the inherited property, not escaped.</param>
/// <param name="Value">What it holds here.</param>
/// <param name="BaseValue">What the inherited C# property holds.</param>
/// <param name="Flags">The marks that count here.</param>
/// <param name="IsBaseNotNull">Whether the inherited C# property never shows null.</param>
/// <param name="IsEntry">Whether the class descriptor lists it: its marks or its class changed.</param>
/// <param name="IsWrapper">Whether a C# property stands in front of the inherited one: it became writable or more specific.</param>
/// <param name="IsHiding">Whether that C# property hides the inherited one.</param>
/// <param name="Documentation">What the schema says about it.</param>
internal sealed record RedeclaredModel(
    string CimName,
    string Name,
    string BaseName,
    ValueModel Value,
    ValueModel BaseValue,
    CimPropertyFlags Flags,
    bool IsBaseNotNull,
    bool IsEntry,
    bool IsWrapper,
    bool IsHiding,
    DocumentationModel Documentation)
{
    /// <summary>Whether a caller may set it.</summary>
    public bool IsWritable => (Flags & CimPropertyFlags.Write) != 0;
}
