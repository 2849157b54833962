using System.Reflection;
using System.Xml.Linq;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Package.Tests.Generator;

/// <summary>What the generator reads, what the package shows to the compiler, and what the documentation lists is the same.</summary>
public sealed class OptionTests
{
    private static readonly XDocument s_props = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "buildTransitive", "TypedCim.props"));

    private static readonly string s_documentation = string.Concat(
        new[] { "generator.md", "using.md" }.Select(page => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, page))));

    public static TheoryData<string> Options => [.. ConstantsOf(typeof(ProjectOptions), "Property").Append("TypedCimEnableDefaultItems")];

    [Fact]
    public void EveryPropertyThatTheGeneratorReadsIsVisible() =>
        Assert.Equal(
            ConstantsOf(typeof(ProjectOptions), "Property").Append("RootNamespace").Append("AssemblyName").Order(StringComparer.Ordinal),
            s_props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryMetadataThatTheGeneratorReadsIsVisible() =>
        Assert.Equal(
            ConstantsOf(typeof(MofFileOptions), "Metadata").Select(name => "AdditionalFiles " + name).Order(StringComparer.Ordinal),
            s_props.Descendants("CompilerVisibleItemMetadata")
                .Select(item => item.Attribute("Include")!.Value + " " + item.Attribute("MetadataName")!.Value)
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Options))]
    public void EveryOptionHasTheProductPrefixAndARowInTheDocumentation(string name)
    {
        Assert.StartsWith("TypedCim", name, StringComparison.Ordinal);
        Assert.Contains("| `" + name + "` |", s_documentation, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ConstantsOf(Type type, string suffix) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.Name.EndsWith(suffix, StringComparison.Ordinal))
        .Select(field => (string)field.GetRawConstantValue()!);
}
