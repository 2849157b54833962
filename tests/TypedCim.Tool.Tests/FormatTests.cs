using System.Text;

namespace TypedCim.Tool.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Raw = "class A { string Ä; // ä\n};";
    private const string Formatted = "class A\n{\n    string Ä; // ä\n};\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FileIsRewrittenInPlaceAndOnlyOnce()
    {
        var path = _folder.Write("a.mof", Raw);

        var first = await ToolRun.CallAsync("format", path);
        var second = await ToolRun.CallAsync("format", path);

        Assert.Equal(new ToolRun(ExitCode.Clean, $"formatted: {path}{Environment.NewLine}", string.Empty), first);
        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), second);
        Assert.Equal(Formatted, _folder.Read("a.mof"));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task CheckNamesFilesAndChangesNothing()
    {
        var raw = _folder.Write("a.mof", Raw);
        _folder.Write("b.mof", Formatted);

        var run = await ToolRun.CallAsync("format", "--check", _folder.Root);

        Assert.Equal(new ToolRun(ExitCode.Errors, $"not formatted: {raw}{Environment.NewLine}", string.Empty), run);
        Assert.Equal(Raw, _folder.Read("a.mof"));
    }

    [Fact]
    public async Task CheckOfFormattedFilesIsClean()
    {
        var run = await ToolRun.CallAsync("format", "--check", _folder.Write("a.mof", Formatted));

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), run);
    }

    [Fact]
    public async Task StdoutPrintsTheTextAndChangesNothing()
    {
        _folder.Write("a.mof", Raw);
        _folder.Write("b.mof", "class B\n{\n};\n");

        var run = await ToolRun.CallAsync("format", "--stdout", _folder.Root);

        Assert.Equal(new ToolRun(ExitCode.Clean, Formatted + "class B\n{\n};\n", string.Empty), run);
        Assert.Equal(Raw, _folder.Read("a.mof"));
    }

    [Theory]
    [InlineData("--check")]
    [InlineData("--json")]
    public async Task StdoutStandsAlone(string other)
    {
        var run = await ToolRun.CallAsync("format", "--stdout", other, _folder.Write("a.mof", Raw));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--stdout", run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", [] },
        { "utf-8", [0xEF, 0xBB, 0xBF] },
        { "utf-16", [0xFF, 0xFE] },
        { "utf-16", [] },
        { "utf-16BE", [0xFE, 0xFF] },
        { "utf-16BE", [] },
        { "iso-8859-1", [] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task EncodingAndMarkStay(string name, byte[] mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = _folder.Write("a.mof", [.. mark, .. encoding.GetBytes(Raw)]);

        var run = await ToolRun.CallAsync("format", path);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal([.. mark, .. encoding.GetBytes(Formatted)], File.ReadAllBytes(path));
    }

    [Fact]
    public async Task AnsiCharactersStay()
    {
        byte[] quotes = [0x93, 0x80, 0x81, 0x94];
        var path = _folder.Write("a.mof", [.. "class A { }; // "u8, .. quotes]);

        await ToolRun.CallAsync("format", path);

        Assert.Equal([.. "class A\n{\n}; // "u8, .. quotes, (byte)'\n'], File.ReadAllBytes(path));
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "it has an error. {0}(1,17): error TCIM", [.. "class A { uint8 ; };"u8] },
        { "it has 2 errors. The first: {0}(1,17): error TCIM", [.. "class A { uint8 ; };\nclass B { uint8 ; };"u8] },
        { "it is a documentation page.", [.. "```\nclass A { };\n```\n"u8] },
        { "no layout was found", [.. "structure S { ( };\n"u8] },
        { "some of its bytes are no UTF-8 text", [0xEF, 0xBB, 0xBF, .. "class A { }; // "u8, 0xE4] },
        { "some of its bytes are no UTF-16LE text", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("class A { };"), 0x20] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task FileThatCannotBeFormattedIsLeftAlone(string reason, byte[] bytes)
    {
        var path = _folder.Write("a.mof", bytes);

        foreach (var arguments in new string[][] { ["format", path], ["format", "--check", path], ["format", "--stdout", path] })
        {
            var run = await ToolRun.CallAsync(arguments);

            Assert.Equal(ExitCode.Errors, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.StartsWith($"{path} was left alone: {string.Format(null, reason, path)}", run.Error, StringComparison.Ordinal);
            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public async Task FileWithErrorsDoesNotKeepOthersFromBeingFormatted()
    {
        _folder.Write("a.mof", "class A { uint8 ; };");
        var good = _folder.Write("b.mof", Raw);

        var run = await ToolRun.CallAsync("format", _folder.Root);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal([$"formatted: {good}"], run.Lines);
        Assert.Equal(Formatted, _folder.Read("b.mof"));
    }

    [Fact]
    public async Task JsonTellsTheOutcomeOfEachFile()
    {
        _folder.Write("a.mof", "class A { uint8 ; };");
        _folder.Write("b.mof", Raw);
        _folder.Write("c.mof", Formatted);

        var run = await ToolRun.CallAsync("format", "--json", "--check", _folder.Root);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        var files = run.ReadJson().GetProperty("files").EnumerateArray().ToList();
        AssertTexts.Equal(["left alone", "changed", "unchanged"], files.Select(file => file.GetProperty("outcome").GetString()));
        Assert.StartsWith("it has an error.", files[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        AssertTexts.Equal([null, null], files.Skip(1).Select(file => file.GetProperty("message").GetString()));
        Assert.Equal(_folder.PathOf("c.mof"), files[2].GetProperty("path").GetString());
    }

    [Fact]
    public async Task PermissionsStay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead;
        var path = _folder.Write("a.mof", Raw);
        File.SetUnixFileMode(path, mode);

        await ToolRun.CallAsync("format", path);

        Assert.Equal(Formatted, _folder.Read("a.mof"));
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task LinkStaysALink()
    {
        _folder.Write("real/a.mof", Raw);
        File.CreateSymbolicLink(_folder.PathOf("link.mof"), _folder.PathOf("real/a.mof"));

        await ToolRun.CallAsync("format", _folder.PathOf("link.mof"));

        Assert.Equal(Formatted, _folder.Read("real/a.mof"));
        Assert.NotNull(new FileInfo(_folder.PathOf("link.mof")).LinkTarget);
    }

    [Fact]
    public async Task ReadOnlyFileIsLeftAlone()
    {
        var path = _folder.Write("a.mof", Raw);
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var run = await ToolRun.CallAsync("format", path);

        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal(new ToolRun(ExitCode.Errors, string.Empty, $"{path} was left alone: The file is read-only.{Environment.NewLine}"), run);
        Assert.Equal(Raw, _folder.Read("a.mof"));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task SchemaOfTheRepositoryIsFormatted()
    {
        var run = await ToolRun.CallAsync("format", "--check", Path.Combine(AppContext.BaseDirectory, "Data", "mof"));

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), run);
    }
}
