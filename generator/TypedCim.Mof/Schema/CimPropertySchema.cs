namespace TypedCim.Mof;

/// <summary>A property or reference of a class. Cacheable: immutable with structural equality.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Type">The type, after <c>CIMTYPE</c>, <c>EmbeddedInstance</c> and <c>EmbeddedObject</c> have had their say.</param>
/// <param name="Flags">The marks.</param>
/// <param name="Values">The named values, or null.</param>
/// <param name="DefaultValue">
/// The default as canonical MOF text, or null for none and for NULL: decimal numbers, <c>true</c>/<c>false</c>, text in double quotes with escapes, arrays in braces.
/// </param>
/// <param name="Description">The text of the <c>Description</c> qualifier, or null.</param>
/// <param name="Deprecated">Null when not deprecated; otherwise the replacement, empty when none is named.</param>
/// <param name="Remarks">Qualifiers without a field of their own.</param>
public sealed record CimPropertySchema(
    string Name,
    CimTypeSchema Type,
    CimPropertyFlags Flags,
    CimValueTable? Values,
    string? DefaultValue,
    string? Description,
    string? Deprecated,
    EquatableArray<CimQualifierSchema> Remarks);
