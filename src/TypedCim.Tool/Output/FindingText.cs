using System.Globalization;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Output;

/// <summary>Prints findings as compilers do, one a line, so that editors and build logs make links of them.</summary>
internal static class FindingText
{
    public static void Write(TextWriter output, IEnumerable<CheckedFile> files)
    {
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                output.WriteLine(Describe(file.Path, finding));
            }
        }
    }

    /// <summary>Gives <c>path(line,column): severity id: message</c>; lines and columns count from 1.</summary>
    public static string Describe(string path, Finding finding)
    {
        var (diagnostic, severity) = finding;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}({diagnostic.Span.Line + 1},{diagnostic.Span.Column + 1}): {SchemaText.Severity(severity)} {diagnostic.Rule.Id}: {diagnostic.Message}");
    }
}
