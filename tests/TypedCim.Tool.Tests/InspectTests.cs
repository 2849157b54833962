using System.Text.Json;

namespace TypedCim.Tool.Tests;

/// <summary>The shape of <c>inspect --json</c> is a contract, described in docs/tool.md.</summary>
public sealed class InspectTests : IDisposable
{
    private const string Schema = """
        #pragma namespace("root/sms/site")
        [Abstract, Description("A \"thing\"."), Version("1.2"), Dynamic, Deprecated{"B"}]
        class A : Base
        {
            [Key, Read] string Id;
            [Read, Write, Lazy, ValueMap{"0", "1", "5..9", ".."}, Values{"Off", "On", "Range", "Rest"}] uint32 State;
            [Write, BitMap{"0", "31"}, BitValues{"First", "Last"}] uint32 Flags;
            [ValueMap{"x", "y"}] string Mode[];
            [ValueMap{"1"}] uint8 Nameless;
            B ref Link;
            object ref Any;
            [EmbeddedInstance("C")] string Inner;
            [EmbeddedObject] string Outer;
            C Nested[];
            datetime When;
            boolean B1; char16 C1; real32 R1; real64 R2; sint8 S1; sint16 S2; sint64 S3; uint16 U2; uint64 U3;
            [Static] sint32 Go([In, ID(1)] string Second[], [In, Out, Optional, ID(0)] B ref First, [Out, ID(2)] C Third);
            void Stop();
            B ref Find();
        };
        class C { };
        class D { };
        instance of C { };
        instance of C { };
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task DocumentHasTheFiles()
    {
        var first = _folder.Write("a.mof", Schema);
        var second = _folder.Write("b.mof", "class B { uint8 1X; };");

        var run = await ToolRun.CallAsync("inspect", "--json", first, second);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        var document = run.ReadJson();
        AssertTexts.Equal(["files"], Names(document));
        Assert.Equal(2, document.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public async Task AmendmentGivesItsTextsToTheClass()
    {
        var neutral = _folder.Write("a.mof", "#pragma namespace(\"root/a\")\nclass A { [ValueMap{\"1\", \"2..8\", \"9\"}] uint8 State; };");
        var texts = _folder.Write("a.mfl", "#pragma namespace(\"root/a/ms_409\")\n[Amendment, Description(\"d\")] class A { [Values{\"x\", \"r\", \"y\"}] uint8 State; };");

        var run = await ToolRun.CallAsync("inspect", "--json", texts, neutral);

        var schema = run.ReadJson().GetProperty("files")[1].GetProperty("classes")[0];
        Assert.Equal((ExitCode.Clean, "d"), (run.ExitCode, schema.GetProperty("qualifiers").GetProperty("Description").GetString()));
        Assert.Equal("""[["1","x"],["9","y"]]""", schema.GetProperty("properties")[0].GetProperty("values").GetRawText());
    }

    [Fact]
    public async Task EnumerationOfAnotherFileIsTheTypeAndTheValues()
    {
        var user = _folder.Write("a.mof", "class A { Color Paint = Blue; }; class B : A { Color Paint; };");
        var owner = _folder.Write("b.mof", "enumeration Color : uint8 { Red = 1, Blue };");

        var run = await ToolRun.CallAsync("inspect", "--json", user, owner);

        var file = run.ReadJson().GetProperty("files")[0];
        var property = file.GetProperty("classes")[0].GetProperty("properties")[0];
        Assert.Equal((ExitCode.Clean, 0), (run.ExitCode, file.GetProperty("diagnostics").GetArrayLength()));
        Assert.Equal("uint8", property.GetProperty("type").GetString());
        Assert.Equal("""[["1","Red"],["2","Blue"]]""", property.GetProperty("values").GetRawText());
    }

    [Fact]
    public async Task FileHasPathDiagnosticsClassesAndInstances()
    {
        var path = _folder.Write("a.mof", Schema);

        var file = await InspectAsync(path);

        AssertTexts.Equal(["classes", "diagnostics", "instances", "path"], Names(file));
        Assert.Equal(path, file.GetProperty("path").GetString());
        AssertTexts.Equal(["A", "C", "D"], file.GetProperty("classes").EnumerateArray().Select(schema => schema.GetProperty("name").GetString()));
        Assert.Equal(2, file.GetProperty("instances").GetInt32());
    }

    [Fact]
    public async Task DiagnosticHasIdSeverityPositionAndMessage()
    {
        var file = await InspectAsync(_folder.Write("a.mof", "class A : Nowhere\n{ };"));

        var diagnostic = Assert.Single(file.GetProperty("diagnostics").EnumerateArray());
        AssertJson(
            """
            {"id":"TCIM240","severity":"warning","line":1,"column":11,
            "message":"A: no file declares the base class 'Nowhere'. Add the file that does, or correct the name."}
            """,
            diagnostic);
    }

    [Fact]
    public async Task ClassHasNameBaseNamespaceQualifiersAndMembers()
    {
        var schema = (await InspectAsync(_folder.Write("a.mof", Schema))).GetProperty("classes")[0];

        AssertTexts.Equal(["base", "methods", "name", "namespace", "properties", "qualifiers"], Names(schema));
        Assert.Equal("A", schema.GetProperty("name").GetString());
        Assert.Equal("Base", schema.GetProperty("base").GetString());
        Assert.Equal("root\\sms\\site", schema.GetProperty("namespace").GetString());
        AssertJson(
            """{"Abstract":true,"Description":"A \"thing\".","Deprecated":"B","Version":"1.2","Dynamic":true}""",
            schema.GetProperty("qualifiers"));
    }

    [Fact]
    public async Task ClassWithNothingHasNullsAndEmptyLists()
    {
        var file = await InspectAsync(_folder.Write("a.mof", "class A { };"));

        AssertJson(
            """{"name":"A","base":null,"namespace":null,"qualifiers":{},"properties":[],"methods":[]}""",
            file.GetProperty("classes")[0]);
        Assert.Equal(0, file.GetProperty("instances").GetInt32());
    }

    [Theory]
    [InlineData("""{"name":"Id","type":"string","array":false,"key":true,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    [InlineData("""
        {"name":"State","type":"uint32","array":false,"key":false,"lazy":true,"access":"readwrite","ref":null,"values":[["0","Off"],["1","On"]]}
        """)]
    [InlineData("""{"name":"Flags","type":"uint32","array":false,"key":false,"lazy":false,"access":"write","ref":null,"values":[["0","First"],["31","Last"]]}""")]
    [InlineData("""{"name":"Mode","type":"string","array":true,"key":false,"lazy":false,"access":"read","ref":null,"values":[["x","x"],["y","y"]]}""")]
    [InlineData("""{"name":"Nameless","type":"uint8","array":false,"key":false,"lazy":false,"access":"read","ref":null,"values":[["1",null]]}""")]
    [InlineData("""{"name":"Link","type":"ref","array":false,"key":false,"lazy":false,"access":"read","ref":"B","values":[]}""")]
    [InlineData("""{"name":"Any","type":"ref","array":false,"key":false,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    [InlineData("""{"name":"Inner","type":"C","array":false,"key":false,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    [InlineData("""{"name":"Outer","type":"object","array":false,"key":false,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    [InlineData("""{"name":"Nested","type":"C","array":true,"key":false,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    [InlineData("""{"name":"When","type":"datetime","array":false,"key":false,"lazy":false,"access":"read","ref":null,"values":[]}""")]
    public async Task PropertyHasTheShape(string expected)
    {
        var properties = (await InspectAsync(_folder.Write("a.mof", Schema))).GetProperty("classes")[0].GetProperty("properties");

        AssertJson(expected, Find(properties, expected));
    }

    [Fact]
    public async Task SimpleTypesAreCimNamesInLowerCase()
    {
        var properties = (await InspectAsync(_folder.Write("a.mof", Schema))).GetProperty("classes")[0].GetProperty("properties");

        AssertTexts.Equal(
            ["boolean", "char16", "real32", "real64", "sint8", "sint16", "sint64", "uint16", "uint64"],
            properties.EnumerateArray().Skip(11).Select(property => property.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("""{"name":"Stop","returns":"void","static":false,"parameters":[]}""")]
    [InlineData("""{"name":"Find","returns":"ref","ref":"B","static":false,"parameters":[]}""")]
    [InlineData("""
        {"name":"Go","returns":"sint32","static":true,"parameters":[
        {"name":"First","type":"ref","ref":"B","array":false,"direction":"inout","optional":true},
        {"name":"Second","type":"string","array":true,"direction":"in","optional":false},
        {"name":"Third","type":"C","array":false,"direction":"out","optional":false}]}
        """)]
    public async Task MethodHasTheShape(string expected)
    {
        var methods = (await InspectAsync(_folder.Write("a.mof", Schema))).GetProperty("classes")[0].GetProperty("methods");

        AssertJson(expected, Find(methods, expected));
    }

    [Fact]
    public async Task TextIsATree()
    {
        var path = _folder.Write("a.mof", """
            [Abstract, Deprecated] class A
            {
                [Key] string Id;
                [Read, Write, Lazy, ValueMap{"1"}, Values{"One"}] uint32 State;
                [Write, BitMap{"3"}, BitValues{"Three"}] uint32 Flags;
                [Static] sint32 Go([In] A ref Other, [Out, Optional] string Names[]);
            };
            instance of A { Id = "x"; };
            """);

        var run = await ToolRun.CallAsync("inspect", path);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            [
                path,
                "  class A (Abstract, Deprecated)",
                "    string Id (key, read)",
                "    uint32 State (read, write, lazy)",
                "      1 = One",
                "    uint32 Flags (write)",
                "      bit 3 = Three",
                "    static sint32 Go(in A ref Other, optional out string Names[])",
                "  1 instance",
            ],
            run.Lines);
    }

    [Fact]
    public async Task TextHasTheFindingsOnTheErrorStream()
    {
        var path = _folder.Write("a.mof", "class A : Elsewhere { uint8 1X; };");

        var run = await ToolRun.CallAsync("inspect", path);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal([path, "  class A : Elsewhere"], run.Lines);
        AssertTexts.Equal(
            [$"{path}(1,11): warning TCIM240", $"{path}(1,29): error TCIM110"],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..(line.IndexOf("TCIM", StringComparison.Ordinal) + 7)]));
    }

    private static async Task<JsonElement> InspectAsync(string path) =>
        (await ToolRun.CallAsync("inspect", "--json", path)).ReadJson().GetProperty("files")[0];

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static JsonElement Find(JsonElement list, string expected)
    {
        using var document = JsonDocument.Parse(expected);
        var name = document.RootElement.GetProperty("name").GetString();
        return list.EnumerateArray().Single(item => string.Equals(item.GetProperty("name").GetString(), name, StringComparison.Ordinal));
    }

    private static void AssertJson(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(document.RootElement, actual), $"Expected {expected}\nbut was  {actual.GetRawText()}");
    }
}
