namespace TypedCim.Generator.Diagnostics;

/// <summary>Something wrong that shows only with all files together. Cacheable: it names its place instead of knowing the position.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Path">The file.</param>
/// <param name="Kind">What of the declaration is meant.</param>
/// <param name="ClassName">The class, as the file writes it.</param>
/// <param name="MemberName">The member, or null.</param>
/// <param name="ParameterName">The parameter, or null.</param>
/// <param name="Arguments">The values of the message's items.</param>
internal sealed record SchemaFinding(
    MofRule Rule,
    string Path,
    CimLocationKind Kind,
    string ClassName,
    string? MemberName,
    string? ParameterName,
    EquatableArray<string> Arguments);
