namespace TypedCim.Mof;

/// <summary>A method parameter. Cacheable: immutable with structural equality.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Type">The type.</param>
/// <param name="Direction">Which way the value travels.</param>
/// <param name="IsOptional">Whether the caller may leave it out (<c>Optional</c> or a default value).</param>
/// <param name="IsInterval">Whether a datetime is an interval.</param>
/// <param name="Values">The named values, or null.</param>
/// <param name="Description">The text of the <c>Description</c> qualifier, or null.</param>
/// <param name="Remarks">Qualifiers without a field of their own.</param>
public sealed record CimParameterSchema(
    string Name,
    CimTypeSchema Type,
    CimDirection Direction,
    bool IsOptional,
    bool IsInterval,
    CimValueTable? Values,
    string? Description,
    EquatableArray<CimQualifierSchema> Remarks);
