using System.Text.Json;
using Microsoft.Management.Infrastructure;
using MmiStandIn;
using TypedCim.Tool.Export;

namespace TypedCim.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private const string Part = "class Acme_Part\n{\n    string Comment;\n\n    Acme_Part Inner;\n};\n";

    private readonly TestFolder _folder = new();
    private readonly StandInServer _server;
    private readonly string _host;

    public ExportTests() => (_server, _host) = LiveNamespace.Start();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ClassIsWrittenWithWhatItNeeds()
    {
        var run = await ExportAsync("Acme_Device");

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(
            [
                $"written: {_folder.PathOf("mof/Acme_Base.mof")} (needed by another class)",
                $"written: {_folder.PathOf("mof/Acme_Device.mof")}",
                $"written: {_folder.PathOf("mof/Acme_Part.mof")} (needed by another class)",
                $"written: {_folder.PathOf("mof/Acme_Screw.mof")} (needed by another class)",
            ],
            run.Lines);
        Assert.Equal(Part, _folder.Read("mof/Acme_Part.mof"));
        Assert.Equal(4, Directory.GetFileSystemEntries(_folder.PathOf("mof")).Length);
    }

    [Fact]
    public async Task TextIsTheClassInCanonicalStyle()
    {
        await ExportAsync("Acme_Device", "Acme_Link");

        Assert.Equal(
            """
            [Abstract, Locale(1033)]
            class Acme_Base
            {
                [Description("The name on the label."), Key, Read] string Name;

                [Write, Lazy] string Notes;

                uint32 Reset();
            };

            """,
            _folder.Read("mof/Acme_Base.mof"));
        Assert.Equal(
            """
            [Association]
            class Acme_Link
            {
                [Key] Acme_Device ref Source;

                [Key] Acme_Device ref Sink;
            };

            """,
            _folder.Read("mof/Acme_Link.mof"));
        Assert.Equal(
            """
            [Description("A \"device\" of C:\\Acme.\nIt has a text that is much longer than a line of the file may be, so that it "
                 "is cut into pieces between two of its words, and nowhere else."),
             UUID("{00000000-0000-0000-0000-000000000001}")]
            class Acme_Device : Acme_Base
            {
                [Read, ValueMap{"0", "1"}, Values{"Idle", "Busy; \"very\""}] uint32 State;

                uint16 Slots[] = {1, 2};

                real64 Share = 1.0E+30;

                char16 Letter = '\'';

                [Fixed : DisableOverride] string Title = "it's \"x\"\t\\";

                boolean IsOn = true;

                datetime Length = "00000003040506.000000:000";

                Acme_Part Parts[];

                [CIMTYPE("object:Acme_Unknown")] object Ghost;

                Acme_Part Text;

                object Anything;

                Acme_Base ref Owner;

                [Write] string Notes;

                [Static]
                sint32 Assign(
                    [In, ID(0)] string Names[],
                    [In, Out, ID(1), Optional] uint32 Count,
                    [Out, ID(2)] Acme_Screw Result);

                void Beep();
            };

            """,
            _folder.Read("mof/Acme_Device.mof"));
    }

    [Fact]
    public async Task WhatIsWrittenIsCleanAndFormatted()
    {
        await ExportAsync("*");

        var lint = await ToolRun.CallAsync("lint", "--strict", _folder.Root);
        var format = await ToolRun.CallAsync("format", "--check", _folder.Root);

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), lint);
        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), format);
    }

    [Fact]
    public async Task ModelOfTheTextIsThatOfTheServer()
    {
        await ExportAsync("Acme_Device");

        var schema = MofParser.Parse(_folder.Read("mof/Acme_Device.mof")).Classes[0];
        Assert.Equal("Acme_Base", schema.BaseName);
        Assert.Equal(LiveNamespace.Description, schema.Description);
        var parts = schema.Properties.Single(static property => property.Name is "Parts");
        Assert.Equal((CimTypeKind.Object, "Acme_Part", true), (parts.Type.Kind, parts.Type.ClassName, parts.Type.IsArray));
        var ghost = schema.Properties.Single(static property => property.Name is "Ghost");
        Assert.Equal((CimTypeKind.Object, "Acme_Unknown"), (ghost.Type.Kind, ghost.Type.ClassName));
        Assert.Equal((CimPropertyFlags)0, schema.Properties.Single(static property => property.Name is "Notes").Flags & CimPropertyFlags.Lazy);
        var assign = schema.Methods.Single(static method => method.Name is "Assign");
        Assert.True(assign.IsStatic);
        Assert.Equal(["Names", "Count", "Result"], assign.Parameters.Select(static parameter => parameter.Name), StringComparer.Ordinal);
        Assert.Equal([CimDirection.In, CimDirection.InOut, CimDirection.Out], assign.Parameters.Select(static parameter => parameter.Direction));
    }

    [Theory]
    [InlineData("Acme_*", "Acme_Base Acme_Device Acme_Link Acme_Part Acme_Screw")]
    [InlineData("*_thing", "Other_Thing")]
    [InlineData("Acme_P?rt", "Acme_Part")]
    [InlineData("__*", "__SystemThing")]
    [InlineData("acme_part", "Acme_Part")]
    public async Task PatternsPickClasses(string pattern, string expected)
    {
        await ExportAsync(pattern);

        var names = Directory.GetFiles(_folder.PathOf("mof")).Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', names));
    }

    [Fact]
    public async Task SecondExportChangesNothing()
    {
        await ExportAsync("*");

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), await ExportAsync("*"));
    }

    [Fact]
    public async Task FileThatDiffersIsReportedAndLeftAlone()
    {
        var other = _folder.Write("mof/core/Acme_Part.mof", Part.Replace("Inner", "Outer", StringComparison.Ordinal));
        var text = _folder.Write("mof/Other_Thing.mof", "// The other one.\r\nclass Other_Thing\r\n{\r\n    [Key] sint32 Id;\r\n};\r\n");

        var run = await ExportAsync("Acme_Part", "Other_Thing");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal([$"differs: {other}", $"differs in its text alone: {text}"], run.Lines);
        Assert.Contains("Outer", _folder.Read("mof/core/Acme_Part.mof"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("mof/Acme_Part.mof")));
    }

    [Fact]
    public async Task LineEndsAreNoDifference()
    {
        _folder.Write("mof/Acme_Part.mof", Part.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(new ToolRun(ExitCode.Clean, string.Empty, string.Empty), await ExportAsync("Acme_Part"));
    }

    [Fact]
    public async Task ForceReplacesTheFileWhereItIs()
    {
        var path = _folder.Write("mof/core/Acme_Part.mof", "class Acme_Part\n{\n};\n");

        var run = await ExportAsync("--force", "Acme_Part");

        Assert.Equal(new ToolRun(ExitCode.Clean, $"replaced: {path}{Environment.NewLine}", string.Empty), run);
        Assert.Equal(Part, _folder.Read("mof/core/Acme_Part.mof"));
    }

    [Fact]
    public async Task CheckWritesNothing()
    {
        var path = _folder.Write("mof/Acme_Part.mof", "class Acme_Part\n{\n};\n");

        var run = await ExportAsync("--check", "Acme_Screw");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal([$"differs: {path} (needed by another class)", $"missing: {_folder.PathOf("mof/Acme_Screw.mof")}"], run.Lines);
        Assert.Equal([path], Directory.GetFiles(_folder.PathOf("mof")));
    }

    [Fact]
    public async Task JsonTellsEveryClass()
    {
        _folder.Write("mof/Acme_Part.mof", Part);

        var run = await ExportAsync("--json", "Acme_Screw");

        JsonElement[] classes = [.. run.ReadJson().GetProperty("classes").EnumerateArray()];
        Assert.Equal(["Acme_Part", "Acme_Screw"], classes.Select(static one => one.GetProperty("name").GetString()), StringComparer.Ordinal);
        Assert.Equal(["unchanged", "new"], classes.Select(static one => one.GetProperty("outcome").GetString()), StringComparer.Ordinal);
        Assert.Equal([true, false], classes.Select(static one => one.GetProperty("included").GetBoolean()));
    }

    [Fact]
    public async Task UnknownClassIsNamedAndOthersAreWritten()
    {
        var run = await ExportAsync("Acme_Nothing", "Acme_Part", "Zzz*");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(@"There is no class Acme_Nothing in root\acme.", run.Error, StringComparison.Ordinal);
        Assert.Contains(@"No class of root\acme matches 'Zzz*'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Part, _folder.Read("mof/Acme_Part.mof"));
    }

    [Fact]
    public async Task TwoFilesOfAClassAreAnError()
    {
        _folder.Write("mof/a/Acme_Part.mof", Part);
        _folder.Write("mof/b/Acme_Part.mof", Part);

        var run = await ExportAsync("Acme_Part");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("Acme_Part was left out: there are two files for it", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../Evil")]
    [InlineData("A { }; class B")]
    [InlineData("1st")]
    public async Task NameThatIsNoneBecomesNeitherTextNorFile(string name)
    {
        _server.AddClass(LiveNamespace.Name, new ClassDescription("Evil_Class") { Properties = [new PropertyDescription(name, CimType.String)] });
        _server.AddClass(LiveNamespace.Name, new ClassDescription(name));

        var run = await ExportAsync("Evil_Class", name);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains($"'{name}' is no name that a class can have", run.Error, StringComparison.Ordinal);
        Assert.Contains($"'{name}' is no name that a property can have", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("mof")));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task ServerThatCannotBeReachedIsAFailureOfTheCall()
    {
        var run = await ToolRun.CallAsync("export", "--server", "nobody-" + _host, "--namespace", LiveNamespace.Name, "-o", _folder.PathOf("mof"), "Acme_Part");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("typedcim: nobody-", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task UnknownNamespaceIsAFailureOfTheCall()
    {
        var run = await ToolRun.CallAsync("export", "--server", _host, "--namespace", @"root\nowhere", "-o", _folder.PathOf("mof"), "*");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(@"root\nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingMmiIsExplained()
    {
        _server.Quirks.CreateThrows = static () => new DllNotFoundException("mi");

        var run = await ExportAsync("Acme_Part");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(MmiAssembly.FolderVariable, run.Error, StringComparison.Ordinal);
        Assert.Contains("Windows", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--protocol", "http", "is no protocol")]
    [InlineData("--check", "--force", "--check")]
    public async Task ContradictionsAreRefused(string first, string second, string expected)
    {
        var run = await ExportAsync(first, second, "Acme_Part");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dcom")]
    [InlineData("WinRM")]
    public async Task ProtocolsAreTaken(string protocol)
    {
        var run = await ExportAsync("--protocol", protocol, "Acme_Part");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.NotEmpty(_server.Operations);
    }

    [Fact]
    public async Task ListingAsksForNamesAlone()
    {
        await ExportAsync("Acme_P*");

        Assert.Equal(["EnumerateClasses", "GetClass"], _server.Operations.Select(static one => one.Name), StringComparer.Ordinal);
        Assert.Equal(0, _server.OpenOperations);
    }

    private Task<ToolRun> ExportAsync(params string[] arguments) =>
        ToolRun.CallAsync(["export", "--server", _host, "--namespace", LiveNamespace.Name, "-o", _folder.PathOf("mof"), .. arguments]);
}
