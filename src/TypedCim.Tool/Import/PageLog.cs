using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import;

/// <summary>Collects what is found in one page.</summary>
internal sealed class PageLog
{
    private readonly List<Finding> _findings = [];

    /// <summary>Gets the findings in the order of their places.</summary>
    public IReadOnlyList<Finding> Findings =>
        [.. _findings.OrderBy(static finding => (finding.Diagnostic.Span.Line, finding.Diagnostic.Span.Column))];

    /// <summary>Notes a finding.</summary>
    public void Report(MofRule rule, MofSpan span, params string[] arguments) =>
        _findings.Add(new Finding(new MofDiagnostic(rule, span, new EquatableArray<string>(arguments)), rule.Severity));
}
