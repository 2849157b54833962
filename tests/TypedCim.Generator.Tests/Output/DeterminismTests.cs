using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

/// <summary>The same input gives the same bytes: text and assembly, whatever the order of the files, the culture and the folder.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Name, string Text)[] Files =
    [
        ("base.mof", "[Abstract] class Demo_Base { [Key] string Id; [Read, Write] real64 Ratio = -1.5; [Read] datetime Since; };"),
        ("image.mof", "class Demo_Image : Demo_Base { [Read, Write] Demo_Token Tokens[]; [Read, ValueMap{\"-1\", \"2\"}, Values{\"I\\x0131i\", \"Two\"}] sint32 State; };"),
        ("more.mof", "class Demo_Image { sint32 Send([In] string Target, [Out] Demo_Token Token); }; class Demo_image2 : Demo_Base { };"),
        ("token.mof", "[Embedded] class Demo_Token { [Read, Write] uint8 Hour; }; [Embedded] class Demo_Itoken : Demo_Token { };"),
    ];

    [Fact]
    public void OrderOfTheFilesMakesNoDifference()
    {
        var expected = Run(Files);
        Assert.Equal(expected, Run([.. Files.Reverse()]));
        Assert.Equal(expected, Run([Files[2], Files[0], Files[3], Files[1]]));
    }

    [Fact]
    public void CultureMakesNoDifference()
    {
        var expected = Run(Files);
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile();
            Assert.Equal(expected, Run(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Fact]
    public void FolderMakesNoDifference() =>
        Assert.Equal(Run(Files), Run([.. Files.Select(file => ("/elsewhere/deep down/" + file.Name, file.Text))]));

    [Fact]
    public void ManyClassesComeOutTheSameInAnyOrder()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 250).Select(i => ($"c{i}.mof", $"class Demo_C{i}{(i % 10 == 0 ? "" : $" : Demo_C{i / 10 * 10}")} {{ [Read] string P{i}; }};"))];
        var random = new Random(20240229);
        Assert.Equal(Run(files), Run([.. files.OrderBy(_ => random.Next())]));
    }

    /// <summary>A culture with the signs and separators of several; real ones have no data where globalization is invariant.</summary>
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }

    /// <summary>All generated text, then the bytes of the assembly.</summary>
    private static (string Text, string Assembly) Run((string Name, string Text)[] files)
    {
        var test = new GeneratorTest().WithLanguage(LanguageVersion.Latest);
        foreach (var (name, text) in files)
            test.WithMof(name, text);
        var run = test.Run();
        var generated = run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).ToList();

        // The compiler sees the trees in the order of the files; the bytes of an assembly follow that order, as they do for files on disk.
        var compilation = run.Input.WithOptions(run.Input.Options.WithDeterministic(true)).AddSyntaxTrees(generated.Select(source => source.SyntaxTree));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return (string.Concat(generated.Select(source => source.HintName + "\n" + source.SourceText)), Convert.ToHexString(image.ToArray()));
    }
}
