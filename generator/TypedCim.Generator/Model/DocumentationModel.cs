namespace TypedCim.Generator.Model;

/// <summary>What the schema says about an element, as plain text. Cacheable: immutable, structural equality.</summary>
/// <param name="Description">The description, or null.</param>
/// <param name="Deprecated">Null when not deprecated; otherwise the replacement, empty when none is named.</param>
/// <param name="IsExperimental">Whether it may change or vanish.</param>
/// <param name="DefaultValue">The default of a property as MOF text, or null.</param>
/// <param name="Remarks">Further qualifiers.</param>
internal sealed record DocumentationModel(
    string? Description,
    string? Deprecated,
    bool IsExperimental,
    string? DefaultValue,
    EquatableArray<CimQualifierSchema> Remarks);
