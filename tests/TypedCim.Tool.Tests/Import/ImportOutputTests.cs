using System.Text.Json;
using Spectre.Console;

namespace TypedCim.Tool.Tests.Import;

/// <summary>What a call prints, and its exit codes.</summary>
public sealed class ImportOutputTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task JsonIsOneDocument()
    {
        var part = _folder.Class("Acme_Part", "Class Acme_Part\n{\n   String Name;\n};", " `Name`  \n Data type: `String`  \n");
        var method = _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");
        var other = _folder.Page("acme/zoo", "# A zoo\n");

        var run = await _folder.ImportAsync("--json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var document = run.ReadJson();
        AssertTexts.Equal(
            [$"{part} imported Acme_Part  TCIM418", $"{method} imported Acme_Part Weigh ", $"{other} skipped   TCIM401"],
            document.GetProperty("pages").EnumerateArray().Select(Describe));
        var file = Assert.Single(document.GetProperty("files").EnumerateArray());
        Assert.Equal(Path.Combine(_folder.Output, "acme", "Acme_Part.mof"), file.GetProperty("path").GetString());
        AssertTexts.Equal(["Acme_Part", "new", null], ((string[])["class", "outcome", "message"]).Select(name => file.GetProperty(name).GetString()));
    }

    [Fact]
    public async Task FolderToWriteToIsRequired()
    {
        var run = await ToolRun.CallAsync("import", _folder.Page("acme/a", "# A\n"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileIsNoFolderToWriteTo()
    {
        _folder.Page("acme/a", "# A\n");
        _folder.Write("mof", "text");

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("is a file", run.Error, StringComparison.Ordinal);
        Assert.Equal("text", _folder.Read("mof"));
    }

    [Fact]
    public async Task FolderWithoutPagesIsAWrongCall()
    {
        _folder.Write("pages/a.mof", "class A { };");

        var run = await _folder.ImportAsync();

        var problem = $"typedcim: the folder '{_folder.Pages}' has no .md, .markdown or .txt file.{Environment.NewLine}";
        Assert.Equal(new ToolRun(ExitCode.Usage, string.Empty, problem), run);
    }

    [Fact]
    public async Task PageWithoutFactsFails()
    {
        _folder.Page("acme/weigh-method-in-class-acme_part", "# Weigh Method in Class Acme_Part\nNothing more.\n");

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        AssertTexts.Equal(["TCIM403", "TCIM451"], ImportFolder.Ids(run));
        Assert.Equal("1 page: 1 failed. 0 classes: none.", run.Lines[^1]);
    }

    [Fact]
    public async Task ProgressIsShownOnATerminalAlone()
    {
        _folder.Page("acme/a", "# A\n");
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var screen = new StringWriter();
        var settings = new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) };
        var terminal = AnsiConsole.Create(settings);

        var code = await ToolCommand.RunAsync(["import", _folder.Pages, "-o", _folder.Output], output, error, CancellationToken.None, terminal);

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("Reading pages", screen.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
        Assert.DoesNotContain("Reading pages", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelledCallWritesNothing()
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n};", string.Empty);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await ToolCommand.RunAsync(["import", _folder.Pages, "-o", _folder.Output], output, error, new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.False(Directory.Exists(_folder.Output));
    }

    private static string Describe(JsonElement page) => string.Join(
        ' ',
        page.GetProperty("path").GetString(),
        page.GetProperty("outcome").GetString(),
        page.GetProperty("class").GetString(),
        page.GetProperty("method").GetString(),
        string.Join(',', page.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("id").GetString())));
}
