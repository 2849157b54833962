using System.Globalization;

namespace TypedCim.Mof.Tests;

/// <summary>One row of Data/edge/expected.tsv.</summary>
public sealed record EdgeCase(
    string File, string Outcome, int Classes, int Properties, int Methods, int Parameters, string Diagnostics, string Title)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "edge");

    public static EdgeCase Parse(string row)
    {
        var cells = row.Split('\t');
        return new EdgeCase(cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]), cells[6], cells[7]);
    }

    public static IEnumerable<string> ReadRows() => System.IO.File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1);

    public static IEnumerable<string> ListFiles() => Directory.EnumerateFiles(Folder, "*.mof").Select(path => Path.GetFileName(path));

    /// <summary>Reads the case as the tools do: decode, parse, check against itself.</summary>
    public MofFile Read()
    {
        var file = MofParser.Parse(MofText.Decode(System.IO.File.ReadAllBytes(Path.Combine(Folder, File))), new MofParseOptions { FileName = File });
        var linked = MofLinker.FindProblems([file])[0];
        return file with { Diagnostics = new EquatableArray<MofDiagnostic>(file.Diagnostics.Concat(linked)) };
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
