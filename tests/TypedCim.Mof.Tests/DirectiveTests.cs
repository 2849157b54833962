namespace TypedCim.Mof.Tests;

/// <summary>Compiler directives in the forms of DSP0004 and WMI.</summary>
public sealed class DirectiveTests
{
    [Theory]
    [InlineData("#pragma namespace(\"root/cimv2\")", @"root\cimv2")]
    [InlineData(@"#pragma namespace (""\\\\.\\root\\cimv2\\sms"")", @"root\cimv2\sms")]
    [InlineData("#pragma namespace(\"//./root/x\")", @"root\x")]
    [InlineData(@"#pragma namespace(""\\\\SERVER\\root\\x"")", @"root\x")]
    [InlineData("#PRAGMA Namespace(\"Root\\\\CIMV2\\\\\")", @"Root\CIMV2")]
    [InlineData("#pragma namespace(\"ccm\")", "ccm")]
    [InlineData("#pragma namespace(\"\")", null)]
    [InlineData("", null)]
    public void NamespaceIsNormalised(string directive, string? expected) =>
        Assert.Equal(expected, Reading.Class(directive + "\nclass A { };").Namespace);

    [Fact]
    public void NamespaceHoldsUntilTheNextOne()
    {
        var file = Reading.Clean("class A { };\n#pragma namespace(\"root/a\")\nclass A { };\n#pragma namespace(\"root/b\")\nclass A { };");

        Assert.Equal([null, @"root\a", @"root\b"], file.Classes.Select(schema => schema.Namespace), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("#pragma autorecover")]
    [InlineData("#pragma locale(\"en_US\")")]
    [InlineData("# pragma instancelocale (\"en_US\")")]
    [InlineData("#pragma amendment(\"MS_409\")")]
    [InlineData("#pragma classflags (\"updateonly\", \"forceupdate\")")]
    [InlineData("#pragma instanceflags(\"createonly\")")]
    [InlineData("#pragma deleteclass(\"X\", NOFAIL)")]
    [InlineData("#pragma deleteinstance(\"X.K=\\\"1\\\"\", fail)")]
    [InlineData("#pragma nonlocal(\"a\")\n#pragma source(\"b\")")]
    public void OtherDirectivesHaveNoEffect(string directive) => Reading.Class(directive + "\nclass A { uint8 X; };");

    [Theory]
    [InlineData("#pragma include(\"sub\\\\Base.mof\")", @"sub\Base.mof", "")]
    [InlineData("#pragma include(\"sub\\Base.mof\")", @"sub\Base.mof", "")]
    [InlineData("#pragma include(\"../Base.mof\")", "../Base.mof", "")]
    [InlineData("#include \"Base.mof\"", "Base.mof", "TCIM144")]
    [InlineData("#include (\"Base.mof\")", "Base.mof", "TCIM144")]
    public void IncludesAreListedWithTheirPlace(string directive, string path, string ids)
    {
        var file = MofParser.Parse(directive + "\nclass A { };");

        var include = Assert.Single(file.Includes);
        Assert.Equal((path, ids), (include.Path, file.Ids()));
        Assert.Equal(directive.IndexOf('"', StringComparison.Ordinal), include.Span.Column);
    }

    [Fact]
    public void PreprocessorIsReportedOnceAndItsLinesAreSkipped()
    {
        var file = MofParser.Parse("#define QQ \\\n  Values{ \"a\", \\\n  \"b\" }\n#ifdef X\n#define Y 1\nclass A { [QQ] uint8 X; };\n#endif");

        Assert.Equal(("TCIM143", "A(X)"), (file.Ids(), file.Outline()));
    }
}
