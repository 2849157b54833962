namespace TypedCim.Tool.Formatting;

/// <summary>What became of one file.</summary>
/// <param name="Path">The path for messages.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Text">The formatted text; null when the file was left alone.</param>
/// <param name="Message">Why the file was left alone; otherwise null.</param>
internal sealed record FormatReport(string Path, FormatOutcome Outcome, string? Text, string? Message);
