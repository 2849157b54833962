using TypedCim.Tool.Import.Files;

namespace TypedCim.Tool.Import;

/// <summary>What became of the file of a class.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Message">Why nothing was written, where the pages do not tell; otherwise null.</param>
internal sealed record FileReport(string Path, string ClassName, FileOutcome Outcome, string? Message);
