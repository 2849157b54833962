using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

public sealed class SchemaTests
{
    [Fact]
    public void SchemaFileListsTheRootsAndCarriesTheManifest()
    {
        var run = new GeneratorTest().WithAssemblyName("Contoso.Inventory").WithMof("a.mof", """
            #pragma namespace("root/demo")
            [Abstract] class Demo_Base { [Key] string Id; [Read, Write, lazy] uint32 Sizes[]; sint32 Send(string Target); };
            class Demo_Derived : Demo_Base { [Read, ValueMap{"1"}, Values{"One"}] uint32 State; [Read, Write] Demo_Part Part; [Key] string Id; };
            [Embedded] class Demo_Part { [Read, not_null] string class; };
            """).Run();
        Snapshot.Match(run.File("CimSchema.g.cs"));
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 32)]
    [InlineData(700, 128)]
    public void ManyClassesShareFiles(int classes, int mostFiles)
    {
        var test = new GeneratorTest().WithMof("a.mof", string.Concat(Enumerable.Range(0, classes).Select(i => $"class Demo_C{i} {{ [Key] string Id; }};\n")));
        var result = test.RunUnchecked().Result;
        var files = result.GeneratedSources.Length - 1;
        Assert.InRange(files, mostFiles / 2, mostFiles);
        Assert.Equal(classes, result.GeneratedSources.Sum(source => Occurrences(source.SourceText.ToString(), "public partial class Demo_C")));
    }

    [Fact]
    public void SharedFilesCompileAndNameTheOriginOfEachClass()
    {
        var test = new GeneratorTest();
        for (var i = 0; i < 201; i++)
            test.WithMof($"Demo_C{i}.mof", $"class Demo_C{i} {{ [Key] string Id; }};");
        var run = test.Run();
        Assert.Contains("// Demo_C7, from Demo_C7.mof\n", string.Concat(run.Result.GeneratedSources.Select(source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void OutputIsTheSameOnEveryRunAndHasUnixLineEnds()
    {
        const string mof = "class Demo_A { [Key] string Id; }; class Demo_B : Demo_A { [Read] uint32 Size; };";
        var one = new GeneratorTest().WithMof("/home/one/a.mof", mof).Run();
        var other = new GeneratorTest().WithMof("C:\\two\\a.mof", mof).Run();
        Assert.Equal(one.Files, other.Files);
        Assert.All(one.Files.Split(' '), file =>
        {
            Assert.Equal(one.File(file), other.File(file));
            Assert.DoesNotContain('\r', one.File(file));
        });
    }

    private static int Occurrences(string text, string word) => (text.Length - text.Replace(word, "", StringComparison.Ordinal).Length) / word.Length;
}
