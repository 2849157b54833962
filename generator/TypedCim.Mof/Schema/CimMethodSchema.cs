namespace TypedCim.Mof;

/// <summary>A method of a class. Cacheable: immutable with structural equality.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="ReturnType">The type of the return value.</param>
/// <param name="IsStatic">Whether it is called on the class rather than on an instance.</param>
/// <param name="ReturnIs">What the return value tells; <see cref="CimReturnMeaning.Value"/> for <see cref="CimTypeKind.Void"/>.</param>
/// <param name="SuccessValues">The return values that mean success; empty unless the return value is a status.</param>
/// <param name="Values">The named return values, or null.</param>
/// <param name="Parameters">The parameters in the order of their <c>ID</c> qualifiers, without them in the order of the MOF.</param>
/// <param name="Description">The text of the <c>Description</c> qualifier, or null.</param>
/// <param name="Deprecated">Null when not deprecated; otherwise the replacement, empty when none is named.</param>
/// <param name="IsExperimental">Whether the method may change or vanish.</param>
/// <param name="Remarks">Qualifiers without a field of their own.</param>
public sealed record CimMethodSchema(
    string Name,
    CimTypeSchema ReturnType,
    bool IsStatic,
    CimReturnMeaning ReturnIs,
    EquatableArray<long> SuccessValues,
    CimValueTable? Values,
    EquatableArray<CimParameterSchema> Parameters,
    string? Description,
    string? Deprecated,
    bool IsExperimental,
    EquatableArray<CimQualifierSchema> Remarks);
