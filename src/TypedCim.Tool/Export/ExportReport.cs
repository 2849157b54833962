namespace TypedCim.Tool.Export;

/// <summary>What became of a class.</summary>
/// <param name="ClassName">The class.</param>
/// <param name="Path">Its file; null when there is none.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="IsIncluded">True for a class that was not asked for, but that another one needs.</param>
/// <param name="IsSchemaChange">True when the file declares another class; false when only its text is another.</param>
/// <param name="Message">Why it was left out, or null.</param>
internal sealed record ExportReport(string ClassName, string? Path, ExportOutcome Outcome, bool IsIncluded, bool IsSchemaChange, string? Message);
