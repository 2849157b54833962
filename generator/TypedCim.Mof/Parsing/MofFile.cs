namespace TypedCim.Mof;

/// <summary>What a MOF file declares.</summary>
/// <remarks>
/// <see cref="Classes"/> holds no positions and is equal for texts that differ in white space and comments only; incremental steps should
/// continue from it. <see cref="Diagnostics"/>, <see cref="Locations"/> and <see cref="Instances"/> change with every edit.
/// </remarks>
public sealed record MofFile
{
    /// <summary>Gets the name of the file as given in <see cref="MofParseOptions.FileName"/>.</summary>
    public string? FileName { get; init; }

    /// <summary>Gets the findings, ordered by position.</summary>
    public EquatableArray<MofDiagnostic> Diagnostics { get; init; }

    /// <summary>Gets the classes in the order of the file.</summary>
    public EquatableArray<CimClassSchema> Classes { get; init; }

    /// <summary>Gets where the classes, members and parameters stand, ordered by position.</summary>
    public CimLocationCollection Locations { get; init; }

    /// <summary>Gets the files that <c>#pragma include</c> asks for.</summary>
    public EquatableArray<MofInclude> Includes { get; init; }

    /// <summary>Gets the MOF 3 enumerations of the file; properties of such a type are already integers or strings with named values.</summary>
    public EquatableArray<CimEnumerationSchema> Enumerations { get; init; }

    /// <summary>Gets the number of instances at the top level of the file.</summary>
    public int InstanceCount { get; init; }

    /// <summary>Gets the number of qualifier declarations.</summary>
    public int QualifierDeclarationCount { get; init; }

    /// <summary>Gets the instances at the top level of the file; with their values if <see cref="MofParseOptions.KeepInstanceValues"/> is on.</summary>
    public EquatableArray<MofInstance> Instances { get; init; }
}
