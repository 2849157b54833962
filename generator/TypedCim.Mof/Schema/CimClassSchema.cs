namespace TypedCim.Mof;

/// <summary>A class as one MOF file declares it. Cacheable: immutable, structural equality, no positions.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="BaseName">The base class as written, or null.</param>
/// <param name="Namespace">The namespace of <c>#pragma namespace</c> with back slashes and without a host, such as <c>root\cimv2</c>; null for none.</param>
/// <param name="Description">The text of the <c>Description</c> qualifier, or null.</param>
/// <param name="Flags">The marks.</param>
/// <param name="Deprecated">Null when not deprecated; otherwise the replacement, empty when none is named.</param>
/// <param name="Properties">The properties in the order of the MOF; names differ ignoring case.</param>
/// <param name="Methods">The methods in the order of the MOF; names differ ignoring case.</param>
/// <param name="Remarks">Qualifiers without a field of their own.</param>
public sealed record CimClassSchema(
    string Name,
    string? BaseName,
    string? Namespace,
    string? Description,
    CimClassFlags Flags,
    string? Deprecated,
    EquatableArray<CimPropertySchema> Properties,
    EquatableArray<CimMethodSchema> Methods,
    EquatableArray<CimQualifierSchema> Remarks);
