namespace TypedCim.Generator.Manifest;

/// <summary>A property of a class in a referenced assembly, as its manifest tells.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The CIM type.</param>
/// <param name="Flags">The marks that count from this class on.</param>
/// <param name="IsNotNull">Whether the C# property never shows null.</param>
/// <param name="HasSetter">Whether the C# property can be set.</param>
/// <param name="IsSlot">Whether the class has a slot for it.</param>
/// <param name="EnumName">The nested enum of this class; null when there is none or an inherited one.</param>
/// <param name="ValuesHash">A hash of the named values; empty without any.</param>
internal sealed record ManifestProperty(
    string CimName,
    string Name,
    CimTypeSchema Type,
    CimPropertyFlags Flags,
    bool IsNotNull,
    bool HasSetter,
    bool IsSlot,
    string? EnumName,
    string ValuesHash);
