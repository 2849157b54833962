namespace TypedCim.Mof;

/// <summary>The result of <see cref="MofFormatter.Format"/>.</summary>
/// <param name="Outcome">What was done.</param>
/// <param name="Text">The text in the canonical style; the given text when it was left alone.</param>
/// <param name="Diagnostics">What the reader found in the given text, without a cap.</param>
public sealed record MofFormatResult(MofFormatOutcome Outcome, string Text, EquatableArray<MofDiagnostic> Diagnostics);
