using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Documentation.Tests;

/// <summary>Compiles a snippet as a reader would have it: a program whose project holds the README's MOF file and references the libraries.</summary>
internal static class SnippetCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using TypedCim;
        global using TypedCim.ConfigMgr;
        global using TypedCim.ConfigMgr.Testing;
        global using TypedCim.Mof;
        global using TypedCim.Testing;
        global using Contoso.Assets;
        namespace Contoso.Assets { }
        """;

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !IsOfTheCompiler(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static IReadOnlyList<Diagnostic> Compile(string snippet, IEnumerable<string> mofFiles)
    {
        string program = snippet.Contains("CimConnection site", StringComparison.Ordinal)
            ? snippet
            : "await using CimConnection site = new SimulatedSite().Connect();\n" + snippet;
        CSharpParseOptions parseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Contoso.Assets",
            [CSharpSyntaxTree.ParseText(Usings, parseOptions), CSharpSyntaxTree.ParseText(program, parseOptions)],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver.Create(
            [new CimGenerator().AsSourceGenerator()],
            mofFiles.Select((text, index) => new MofText($"mof/{index}.mof", text)),
            parseOptions,
            new RootNamespaceOptions("Contoso.Assets"))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> generatorDiagnostics);
        return [.. generatorDiagnostics, .. complete.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    private static bool IsOfTheCompiler(string file) =>
        file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || file.StartsWith("TypedCim.Generator", StringComparison.Ordinal);

    private sealed class MofText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class RootNamespaceOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(rootNamespace);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string rootNamespace) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = rootNamespace;
            return string.Equals(key, "build_property.RootNamespace", StringComparison.Ordinal);
        }
    }
}
