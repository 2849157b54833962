namespace TypedCim.Tool.Input;

/// <summary>A file that was read, with what was found in it.</summary>
/// <param name="Path">The path for messages.</param>
/// <param name="Content">What the file declares, with the texts that amendments add.</param>
/// <param name="Findings">What was found in the file alone and together with the others, ordered by position.</param>
internal sealed record CheckedFile(string Path, MofFile Content, IReadOnlyList<Finding> Findings)
{
    public bool HasErrors => Findings.Any(static finding => finding.Severity == MofSeverity.Error);
}
