namespace TypedCim.Mof;

/// <summary>Where a declaration stands, so that later steps can place their diagnostics.</summary>
/// <param name="Kind">What the span covers.</param>
/// <param name="ClassName">The class.</param>
/// <param name="MemberName">The property or method; null for the class itself.</param>
/// <param name="ParameterName">The parameter; null for anything else.</param>
/// <param name="Span">The place of the name.</param>
public readonly record struct CimMemberLocation(CimLocationKind Kind, string ClassName, string? MemberName, string? ParameterName, MofSpan Span);
