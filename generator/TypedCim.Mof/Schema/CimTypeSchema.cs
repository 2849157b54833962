namespace TypedCim.Mof;

/// <summary>The type of a property, parameter or return value. Cacheable: immutable with structural equality.</summary>
/// <param name="Kind">The CIM type.</param>
/// <param name="ClassName">
/// The class of a <see cref="CimTypeKind.Reference"/> or of a typed embedded <see cref="CimTypeKind.Object"/>, spelled as written; null for an untyped one and for every other kind.
/// </param>
/// <param name="IsArray">Whether the value is an array. A size given in the MOF is advisory and not kept.</param>
public sealed record CimTypeSchema(CimTypeKind Kind, string? ClassName, bool IsArray);
