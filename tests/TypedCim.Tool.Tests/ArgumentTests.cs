namespace TypedCim.Tool.Tests;

/// <summary>Which files the FILE arguments mean, and what is a wrong call.</summary>
public sealed class ArgumentTests : IDisposable
{
    private static readonly string[] AllFiles = ["a.mof", "b.mfl", "docs/c.mof", "docs/deep/d.mof", "docs/deep/e1.mof", "docs/notes.txt", ".hidden/f.mof"];

    private readonly TestFolder _folder = new();

    public ArgumentTests()
    {
        foreach (var file in AllFiles)
        {
            _folder.Write(file, "class A { uint8 X; };");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.mof", "a.mof")]
    [InlineData("docs/notes.txt", "docs/notes.txt")]
    [InlineData("docs", "docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("docs/", "docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("", ".hidden/f.mof a.mof b.mfl docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("*.mof", "a.mof")]
    [InlineData("*", "a.mof b.mfl docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("**/*.mof", "a.mof docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("**/**/d.*", "docs/deep/d.mof")]
    [InlineData("**/docs/**/e?.mof", "docs/deep/e1.mof")]
    [InlineData("docs/**", "docs/c.mof docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("docs/*/d.mof", "docs/deep/d.mof")]
    [InlineData("d*/deep", "docs/deep/d.mof docs/deep/e1.mof")]
    [InlineData("docs/*.txt", "docs/notes.txt")]
    [InlineData(".h*/*.mof", ".hidden/f.mof")]
    public async Task ArgumentMeansFiles(string argument, string expected)
    {
        var files = await FindAsync(_folder.PathOf(argument));

        AssertTexts.Equal(expected.Split(' '), files);
    }

    [Fact]
    public async Task ExtensionsInFoldersAreFoundInAnyCase()
    {
        _folder.Write("upper/A.MOF", "class A { };");

        AssertTexts.Equal(["upper/A.MOF"], await FindAsync(_folder.PathOf("upper")));
    }

    [Fact]
    public async Task FilesComeInTheOrderOfTheArgumentsAndOnce() =>
        AssertTexts.Equal(
            ["docs/deep/e1.mof", "docs/c.mof", "docs/deep/d.mof", "a.mof"],
            await FindAsync(_folder.PathOf("docs/deep/e1.mof"), _folder.PathOf("docs"), _folder.PathOf("docs/../a.mof"), _folder.PathOf("a.mof")));

    [Fact]
    public async Task PathsAreShownAsTheyWereGiven()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Root);

        var run = await ToolRun.CallAsync("lint", "--json", Path.Combine(relative, "a.mof"), Path.Combine(relative, "docs", "c.*"));

        AssertTexts.Equal(
            [Path.Combine(relative, "a.mof"), Path.Combine(relative, "docs", "c.mof")],
            run.ReadJson().GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task LinkToAFolderAboveIsNoCircle()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("docs/up"), _folder.Root);

        AssertTexts.Equal(["docs/c.mof", "docs/deep/d.mof", "docs/deep/e1.mof"], await FindAsync(_folder.PathOf("docs")));
        AssertTexts.Equal(["docs/deep/d.mof"], await FindAsync(_folder.PathOf("docs/**/d.mof")));
    }

    [Theory]
    [InlineData("missing.mof", "there is no file or folder 'missing.mof'.")]
    [InlineData("missing/*.mof", "no file matches 'missing/*.mof'.")]
    [InlineData("*.nothing", "no file matches '*.nothing'.")]
    [InlineData("--wrong", "unknown option '--wrong'.")]
    [InlineData("-w", "unknown option '-w'.")]
    public async Task WrongArgumentIsAUsageError(string argument, string message)
    {
        foreach (var command in new[] { "lint", "inspect", "format" })
        {
            var run = await ToolRun.CallAsync(command, argument, _folder.PathOf("a.mof"));

            Assert.Equal(new ToolRun(ExitCode.Usage, string.Empty, "typedcim: " + message + Environment.NewLine), run);
        }
    }

    [Fact]
    public async Task FolderWithoutMofIsAUsageError()
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("empty")).FullName;

        var run = await ToolRun.CallAsync("lint", folder);

        Assert.Equal(new ToolRun(ExitCode.Usage, string.Empty, $"typedcim: the folder '{folder}' has no .mof or .mfl file.{Environment.NewLine}"), run);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("inspect", "--json")]
    [InlineData("format", "--check")]
    [InlineData("unknown", "a.mof")]
    [InlineData("inspect", "--strict", "a.mof")]
    [InlineData]
    public async Task WrongCallIsAUsageErrorWithAHint(params string[] arguments)
    {
        var run = await ToolRun.CallAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("typedcim: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("lint", "--help")]
    [InlineData("format", "--help")]
    [InlineData("--version")]
    public async Task HelpAndVersionAreNoErrors(params string[] arguments)
    {
        var run = await ToolRun.CallAsync(arguments);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task ResponseFileHoldsArguments()
    {
        var list = _folder.Write("list.rsp", $"--json\n{_folder.PathOf("a.mof")}\n{_folder.PathOf("b.mfl")}\n");

        var run = await ToolRun.CallAsync("lint", "@" + list);

        Assert.Equal(2, run.ReadJson().GetProperty("files").GetArrayLength());
    }

    [Fact]
    public async Task CancelledCallEndsWithTheCodeOfTheSignal()
    {
        using var output = new StringWriter();

        var code = await ToolCommand.RunAsync(["lint", _folder.Root], output, output, new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.Empty(output.ToString());
    }

    private async Task<IEnumerable<string>> FindAsync(params string[] arguments)
    {
        var run = await ToolRun.CallAsync(["lint", "--json", .. arguments]);
        Assert.Empty(run.Error);
        return run.ReadJson().GetProperty("files").EnumerateArray()
            .Select(file => Path.GetRelativePath(_folder.Root, file.GetProperty("path").GetString()!).Replace('\\', '/'));
    }
}
