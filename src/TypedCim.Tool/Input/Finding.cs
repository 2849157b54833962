namespace TypedCim.Tool.Input;

/// <summary>A diagnostic with the severity that it has in this call.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Severity">Its severity; with <c>--strict</c> every leniency is an error.</param>
internal readonly record struct Finding(MofDiagnostic Diagnostic, MofSeverity Severity);
