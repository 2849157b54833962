namespace TypedCim.Tool.Tests.Import;

/// <summary>Where classes are written, and what happens to files that are there already.</summary>
public sealed class ImportFilesTests : IDisposable
{
    private const string Block = "Class Acme_Part\n{\n   String Name;\n};";
    private const string Properties = " `Name`  \n Data type: `String`  \n\n Access type: Read/Write  \n";

    private const string Made = """
        [Url("https://learn.microsoft.com/en-us/intune/configmgr/develop/reference/acme/acme_part-server-wmi-class")]
        class Acme_Part
        {
            [Read, Write] string Name;
        };

        """;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NewFileHasTheCanonicalStyleAndStandsInTheFolderOfItsArea()
    {
        _folder.Class("Acme_Part", Block, Properties);

        var run = await _folder.ImportAsync();

        Assert.Equal(Made, _folder.Read("mof/acme/Acme_Part.mof"), ignoreLineEndingDifferences: true);
        Assert.Equal([$"new: {Path.Combine(_folder.Output, "acme", "Acme_Part.mof")}", "1 page: 1 imported. 1 class: 1 new."], run.Lines);
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Output, "acme")));
    }

    [Fact]
    public async Task FileThatSaysMoreIsUnchanged()
    {
        const string byHand = """
            class Acme_Base { [Key] string Name; };
            [Description("Ours")] class Acme_Part : Acme_Base { string More; [Static] sint32 Weigh([In] string What); };
            """;
        const string key = " `Name`  \n Data type: `String`  \n\n Access type: Read  \n\n Qualifiers: [key]  \n";
        _folder.Class("Acme_Part", "Class Acme_Part : Acme_Base\n{\n   String Name;\n};", key);
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh(String What);", " `What`  \n Data type: `String`  \n\n Qualifiers: [in]  \n");
        _folder.Write("mof/elsewhere/parts.mof", byHand);

        var run = await _folder.ImportAsync();

        Assert.Equal(new ToolRun(ExitCode.Clean, "2 pages: 2 imported. 1 class: 1 unchanged." + Environment.NewLine, string.Empty), run);
        Assert.Equal(byHand, _folder.Read("mof/elsewhere/parts.mof"));
        Assert.False(Directory.Exists(Path.Combine(_folder.Output, "acme")));
    }

    [Fact]
    public async Task FileThatDiffersIsLeftAloneAndEveryDifferenceReported()
    {
        const string byHand = "class Acme_Part : Acme_Base { [Read] string Name; };\n";
        var page = _folder.Class("Acme_Part", Block, Properties);
        var method = _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");
        var file = _folder.Write("mof/Acme_Part.mof", byHand);

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal(byHand, _folder.Read("mof/Acme_Part.mof"));
        AssertTexts.Equal(["TCIM450", "TCIM450", "TCIM450"], ImportFolder.Ids(run));
        string[] differences =
        [
            $"{page}(1,3): warning TCIM450: Acme_Part: the page derives it from 'nothing' and the file from 'Acme_Base'.",
            $"{page}(17,2): warning TCIM450: Acme_Part.Name: the page says 'readwrite string' and the file says 'read string'.",
            $"{method}(1,3): warning TCIM450: Acme_Part.Weigh: the file does not have it.",
        ];
        Assert.All(differences, difference => Assert.Contains(run.Lines, line => line.StartsWith(difference, StringComparison.Ordinal)));
        Assert.Contains($"differs: {file}", run.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task ForceReplacesAFileThatDiffers()
    {
        _folder.Class("Acme_Part", Block, Properties);
        var file = _folder.Write("mof/Acme_Part.mof", "class Acme_Part { uint8 Old; };\n");

        var run = await _folder.ImportAsync("--force");

        Assert.Equal(Made, _folder.Read("mof/Acme_Part.mof"), ignoreLineEndingDifferences: true);
        Assert.Equal([$"replaced: {file}", "1 page: 1 imported. 1 class: 1 replaced."], run.Lines);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Output));
    }

    [Theory]
    [InlineData("class Acme_Part { uint8 Old; };\n", false, "the page of the class is not among the pages")]
    [InlineData("class Acme_Part { uint8 Old; };\nclass Acme_Other { };\n", true, "the file declares other classes too")]
    public async Task ForceReplacesNothingThatWouldBeLost(string byHand, bool hasClassPage, string reason)
    {
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");
        if (hasClassPage)
        {
            _folder.Class("Acme_Part", Block, Properties);
        }

        _folder.Write("mof/Acme_Part.mof", byHand);

        var run = await _folder.ImportAsync("--force");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(byHand, _folder.Read("mof/Acme_Part.mof"));
    }

    [Fact]
    public async Task FileOfTheNameWithoutTheClassIsLeftAlone()
    {
        _folder.Class("Acme_Part", Block, Properties);
        _folder.Write("mof/acme/Acme_Part.mof", "// notes\n");

        var run = await _folder.ImportAsync("--force");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal("// notes\n", _folder.Read("mof/acme/Acme_Part.mof"));
    }

    [Fact]
    public async Task ImportingAgainChangesNothing()
    {
        _folder.Class("Acme_Base", "Class Acme_Base\n{\n   String Name;\n};", Properties);
        _folder.Class("Acme_Part", "Class Acme_Part : Acme_Base\n{\n   String Name;\n};", Properties);
        _folder.Class(
            "Acme_Piece",
            "Class Acme_Piece\n{\n   String Name;\n   String Old;\n};",
            Properties + "\n Qualifiers: [key, not_null]  \n",
            " Class qualifiers for this class include:  \n\n- Embedded  \n\n- Singleton  \n");
        await _folder.ImportAsync();

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        AssertTexts.Equal(["TCIM413"], ImportFolder.Ids(run));
        Assert.Equal("3 pages: 3 imported. 3 classes: 3 unchanged.", run.Lines[^1]);
    }

    [Fact]
    public async Task ClassThatWouldNotLintIsNotWritten()
    {
        _folder.Class("Acme_A", "Class Acme_A : Acme_B\n{\n};", string.Empty);
        _folder.Class("Acme_B", "Class Acme_B : Acme_A\n{\n};", string.Empty);
        _folder.Class("Acme_Part", Block, Properties);

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        AssertTexts.Equal(["TCIM451"], ImportFolder.Ids(run).Distinct(StringComparer.Ordinal));
        Assert.Contains("Acme_Part", _folder.Classes().Select(schema => schema.Name), StringComparer.Ordinal);
        Assert.Equal(ExitCode.Clean, (await ToolRun.CallAsync("lint", _folder.Output)).ExitCode);
    }

    [Fact]
    public async Task SecondPageOfAMethodIsReported()
    {
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");
        _folder.Page("zoo/weigh-method-in-class-acme_part", "# Weigh Method in Class Acme_Part\n## Syntax\n```\nUInt32 Weigh();\n```\n");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("sint32", Values.Describe(Assert.Single(schema.Methods).ReturnType));
        AssertTexts.Equal(["TCIM406", "TCIM407"], ids);
    }

    [Theory]
    [InlineData("[Acme_Part Server WMI Class](../../../develop/reference/core/parts/acme_part-server-wmi-class.md)", "core/parts/Acme_Part.mof")]
    [InlineData("[a](../../develop/reference/core/weigh-method-in-class-acme_part.md#top)", "core/Acme_Part.mof")]
    [InlineData("[a](develop/reference/../../../acme_part-server-wmi-class.md)", "Acme_Part.mof")]
    public async Task AreaOfAPageFromAnywhereComesFromItsLinks(string link, string expected)
    {
        _folder.Write("pages/000_1a2b.txt", $"# Weigh Method in Class Acme_Part\n## Syntax\n```\nSInt32 Weigh();\n```\n## See Also\n {link}\n");

        await _folder.ImportAsync();

        Assert.True(File.Exists(Path.Combine([_folder.Output, .. expected.Split('/')])));
    }

    [Fact]
    public async Task FoldersOutsideOfTheReferenceAreAreasToo()
    {
        _folder.Write("pages/one/a.md", "# Acme_A Server WMI Class\n## Syntax\n```\nClass Acme_A { };\n```\n");
        _folder.Write("pages/two/deep/b.md", "# Acme_B Server WMI Class\n## Syntax\n```\nClass Acme_B { };\n```\n");

        await _folder.ImportAsync();

        Assert.Equal("class Acme_A\n{\n};\n", _folder.Read("mof/one/Acme_A.mof"), ignoreLineEndingDifferences: true);
        Assert.True(File.Exists(_folder.PathOf("mof/two/deep/Acme_B.mof")));
    }
}
