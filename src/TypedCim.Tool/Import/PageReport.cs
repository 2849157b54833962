using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import;

/// <summary>What became of a page.</summary>
/// <param name="Path">The path for messages.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="ClassName">The class that it documents, or whose method; null for a page that was skipped.</param>
/// <param name="MethodName">The method; null for a class page.</param>
/// <param name="Findings">What was found in it.</param>
internal sealed record PageReport(string Path, PageOutcome Outcome, string? ClassName, string? MethodName, IReadOnlyList<Finding> Findings);
