namespace TypedCim.Generator.Pipeline;

/// <summary>What one MOF file says, with positions. Cacheable: immutable, structural equality.</summary>
/// <param name="Declarations">The classes, without positions.</param>
/// <param name="Locations">Where the classes and their members stand.</param>
/// <param name="Includes">The files that it asks for.</param>
/// <param name="Findings">What the reader found.</param>
internal sealed record MofFileModel(
    FileDeclarations Declarations,
    CimLocationCollection Locations,
    EquatableArray<MofInclude> Includes,
    EquatableArray<MofDiagnostic> Findings);
