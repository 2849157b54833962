using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Something in an amendment that has no partner in the class. It names its place instead of knowing the position.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Kind">What of the amendment is meant.</param>
/// <param name="Class">The class.</param>
/// <param name="Member">The property or method; null for the class.</param>
/// <param name="Parameter">The parameter, or null.</param>
/// <param name="Arguments">The values of the message's items behind the place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AmendmentProblem(
    MofRule Rule, CimLocationKind Kind, string Class, string? Member, string? Parameter, string[] Arguments);
