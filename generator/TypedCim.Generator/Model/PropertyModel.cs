namespace TypedCim.Generator.Model;

/// <summary>A property that has a slot of its own in its class. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Field">The name of the backing field.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Flags">The marks.</param>
/// <param name="IsHiding">Whether the C# property hides an inherited member.</param>
/// <param name="Documentation">What the schema says about it.</param>
internal sealed record PropertyModel(
    string CimName,
    string Name,
    string Field,
    ValueModel Value,
    CimPropertyFlags Flags,
    bool IsHiding,
    DocumentationModel Documentation)
{
    /// <summary>Whether null never shows: keys and properties that the schema calls not null.</summary>
    public bool IsNotNull => (Flags & (CimPropertyFlags.Key | CimPropertyFlags.NotNull)) != 0;

    /// <summary>Whether a caller may set it.</summary>
    public bool IsWritable => (Flags & CimPropertyFlags.Write) != 0;
}
