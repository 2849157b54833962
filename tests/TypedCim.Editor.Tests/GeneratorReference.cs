using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Editor.Tests;

/// <summary>Gives the generator to a project, as a package does.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    public override string FullPath => "TypedCim.Generator.dll";

    public override object Id => FullPath;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new CimGenerator().AsSourceGenerator()];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators(LanguageNames.CSharp);
}
