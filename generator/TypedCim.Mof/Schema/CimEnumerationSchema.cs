namespace TypedCim.Mof;

/// <summary>A MOF 3 enumeration (DSP0221).</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Type">An integer type or <see cref="CimTypeKind.String"/>.</param>
/// <param name="Values">The members: the label is the member's name.</param>
public sealed record CimEnumerationSchema(string Name, CimTypeKind Type, CimValueTable Values);
