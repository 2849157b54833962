using System.Globalization;

namespace TypedCim.Mof;

/// <summary>One finding in a MOF file. Cacheable: plain data with structural equality.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">The values of the message's items.</param>
public sealed record MofDiagnostic(MofRule Rule, MofSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Gets the message: full sentences that name the class and member and say what to do.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
