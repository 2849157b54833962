using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Catalogue;

/// <summary>The generator's largest real schemas: the classes of Configuration Manager's server and client.</summary>
public sealed class CatalogueTests
{
    /// <summary>The budget of generated text a class, documentation included.</summary>
    private const int BytesPerClass = 8_000;

    private const string Server = "mof";
    private const string Client = "mof/client";

    [Theory]
    [InlineData(Server, LanguageVersion.CSharp7_3)]
    [InlineData(Server, LanguageVersion.Latest)]
    [InlineData(Client, LanguageVersion.CSharp7_3)]
    [InlineData(Client, LanguageVersion.Latest)]
    public void GeneratedFilesAloneCompileWithoutAWarningAndAreSmall(string folder, LanguageVersion language)
    {
        var run = Load(folder).RunAt(language);
        Assert.Empty(run.CompilerDiagnostics());

        var texts = run.Result.GeneratedSources.Select(source => source.SourceText.ToString()).ToList();
        var classes = texts.Sum(text => text.Split("CimClass CimMetadata = ").Length - 1);
        Assert.InRange(classes, 80, int.MaxValue);
        Assert.InRange(texts.Sum(Encoding.UTF8.GetByteCount) / classes, 1, BytesPerClass);
    }

    private static GeneratorTest Load(string folder)
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        var test = new GeneratorTest();
        foreach (var path in Directory.EnumerateFiles(root, "*.mof", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(AppContext.BaseDirectory, path).Replace('\\', '/');
            if (name.StartsWith(Client, StringComparison.Ordinal) == string.Equals(folder, Client, StringComparison.Ordinal))
                test.WithMof(name, File.ReadAllText(path));
        }

        return test;
    }
}
