using System.Text;
using System.Text.Json;

namespace TypedCim.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CleanFileGivesNoOutput()
    {
        var run = await ToolRun.CallAsync("lint", _folder.Write("a.mof", "class A { uint8 X; };\n"));

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), run);
    }

    [Fact]
    public async Task ErrorIsPrintedAsPathPositionSeverityIdAndMessage()
    {
        var path = _folder.Write("a.mof", "class A {\n  uint8 1X;\n  uint8 Y;\n};\n");

        var run = await ToolRun.CallAsync("lint", path);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        var line = Assert.Single(run.Lines);
        Assert.StartsWith($"{path}(2,9): error {MofRules.NameStartsWithDigit.Id}: A: ", line, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task WarningsAndInfosAreClean()
    {
        var path = _folder.Write("a.mof", "class A : Elsewhere { String[] X; }\n");

        var run = await ToolRun.CallAsync("lint", path);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        AssertTexts.Equal(
            ["(1,11): warning TCIM240:", "(1,29): info TCIM167:", "(1,36): warning TCIM160:"],
            run.Lines.Select(line => line[path.Length..(line.IndexOf("TCIM", StringComparison.Ordinal) + 8)]));
    }

    [Fact]
    public async Task StrictMakesErrorsOfLenienciesAlone()
    {
        var path = _folder.Write("a.mof", "class A : Elsewhere { String[] X; }\n");

        var run = await ToolRun.CallAsync("lint", "--strict", path);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        AssertTexts.Equal(
            ["(1,11): warning TCIM240:", "(1,29): error TCIM167:", "(1,36): error TCIM160:"],
            run.Lines.Select(line => line[path.Length..(line.IndexOf("TCIM", StringComparison.Ordinal) + 8)]));
    }

    [Fact]
    public async Task EveryLeniencyIsAnErrorWhenStrict()
    {
        var leniencies = MofRules.All.Where(rule => rule.IsLeniency).ToList();
        Assert.DoesNotContain(leniencies, rule => rule.Severity == MofSeverity.Error);
        var path = _folder.Write("a.mof", "[Key, ] class A { ; string S = \"a\nb\"; }");

        var lenient = await ToolRun.CallAsync("lint", path);
        var strict = await ToolRun.CallAsync("lint", path, "--strict");

        Assert.Equal(ExitCode.Clean, lenient.ExitCode);
        Assert.Equal(ExitCode.Errors, strict.ExitCode);
        Assert.All(strict.Lines, line => Assert.Equal(
            leniencies.Exists(rule => line.Contains(rule.Id, StringComparison.Ordinal)),
            line.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FilesAreCheckedTogether()
    {
        _folder.Write("base.mof", "class Base { [Key] string Id; };");
        _folder.Write("derived.mof", "class Derived : Base { uint8 X; };\n#pragma include(\"base.mof\")\n");

        var run = await ToolRun.CallAsync("lint", _folder.Root);

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), run);
    }

    [Fact]
    public async Task FileNameGivesTheClassOfABareMethod()
    {
        var path = _folder.Write("SMS_X.Go.mof", "SInt32 Go(String A[]);");

        var run = await ToolRun.CallAsync("lint", path);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(MofRules.BareMethod.Id, Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("'SMS_X'", run.Output, StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string> Encodings => new()
    {
        { [.. Encoding.Unicode.GetBytes("class A { };")], MofRules.EncodingGuessed.Id },
        { [.. "class A { string S = \""u8, 0xE4, .. "\"; };"u8], MofRules.UndecodableText.Id },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task EncodingProblemsAreDiagnostics(byte[] bytes, string rule)
    {
        var run = await ToolRun.CallAsync("lint", _folder.Write("a.mof", bytes));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains($": warning {rule}: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf16WithMarkIsClean()
    {
        var run = await ToolRun.CallAsync("lint", _folder.Write("a.mof", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("class Ä { };")]));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task JsonHasTheFindingsOfEachFile()
    {
        var clean = _folder.Write("a.mof", "class A { };");
        var broken = _folder.Write("b.mof", "class B {\n  uint8 1X;\n};");

        var run = await ToolRun.CallAsync("lint", "--json", _folder.Root);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        var files = run.ReadJson().GetProperty("files");
        AssertTexts.Equal([clean, broken], files.EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.Equal(0, files[0].GetProperty("diagnostics").GetArrayLength());
        var finding = files[1].GetProperty("diagnostics")[0];
        Assert.Equal(MofRules.NameStartsWithDigit.Id, finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(2, finding.GetProperty("line").GetInt32());
        Assert.Equal(9, finding.GetProperty("column").GetInt32());
        Assert.Equal(JsonValueKind.String, finding.GetProperty("message").ValueKind);
    }

    [Fact]
    public async Task StrictShowsInJson()
    {
        var run = await ToolRun.CallAsync("lint", "--json", "--strict", _folder.Write("a.mof", "class A { }"));

        Assert.Equal("error", run.ReadJson().GetProperty("files")[0].GetProperty("diagnostics")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public async Task SchemaOfTheRepositoryIsCleanEvenWhenStrict()
    {
        var run = await ToolRun.CallAsync("lint", "--strict", Path.Combine(AppContext.BaseDirectory, "Data", "mof"));

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), run);
    }

    [Fact]
    public async Task ThousandFilesAreOneCallInTheirOrder()
    {
        for (var i = 0; i < 1000; i++)
        {
            _folder.Write($"f{i:0000}.mof", $"class C{i:0000} {{ uint8 1X; }};");
        }

        var run = await ToolRun.CallAsync("lint", _folder.PathOf("*.mof"));

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        AssertTexts.Equal(
            Enumerable.Range(0, 1000).Select(i => _folder.PathOf($"f{i:0000}.mof(1,21)")),
            run.Lines.Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }
}
