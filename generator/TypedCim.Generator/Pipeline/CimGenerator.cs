using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Pipeline;

/// <summary>Generates a typed proxy for each class of the project's MOF files.</summary>
/// <remarks>This class only wires the steps; docs/architecture.md shows the picture.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CimGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => MofInput.IsMof(text))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new MofInput(pair.Left, MofFileOptions.Read(pair.Right.GetOptions(pair.Left))))
            .WithTrackingName(TrackingNames.Input)
            .Select(static (input, token) => ParseStep.Run(input, token))
            .WithTrackingName(TrackingNames.Parse);
        context.RegisterSourceOutput(files, static (output, file) => FindingOutput.ReportFile(output, file));
        context.RegisterSourceOutput(files.Collect(), static (output, all) => FindingOutput.ReportIncludes(output, all));

        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        context.RegisterSourceOutput(options, static (output, values) => FindingOutput.ReportOptions(output, values));

        var facts = context.CompilationProvider
            .Select(static (compilation, token) => CompilationFacts.Read(compilation, token))
            .WithTrackingName(TrackingNames.Facts);
        var settings = context.ParseOptionsProvider.Combine(options).Combine(facts)
            .Select(static (pair, _) => Settings(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Settings);

        var schema = ResolveAll(files, options, facts);
        RegisterClasses(context, files, schema, settings);

        var whole = schema.Select(static (resolved, _) => resolved.Schema).WithTrackingName(TrackingNames.Schema);
        context.RegisterSourceOutput(whole.Combine(settings), static (output, pair) => ClassOutput.WriteSchema(output, pair.Left, pair.Right));

        var findings = schema.Select(static (resolved, _) => resolved.Findings).WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings.Combine(files.Collect()), static (output, pair) => FindingOutput.ReportSchema(output, pair.Left, pair.Right));
    }

    /// <summary>
    /// One output a class follows the file that declares it, so that a file more or less leaves the other outputs in their places; the files of a
    /// large schema have fixed places anyway.
    /// </summary>
    private static void RegisterClasses(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<ResolvedSchema> schema,
        IncrementalValueProvider<OutputSettings> settings)
    {
        var singles = files
            .SelectMany(static (file, _) => file.Declarations.Identities())
            .Combine(schema)
            .Select(static (pair, _) => pair.Right.FindSingle(pair.Left))
            .WithTrackingName(TrackingNames.Class);
        context.RegisterSourceOutput(singles.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var groups = schema.SelectMany(static (resolved, _) => resolved.Groups).WithTrackingName(TrackingNames.Group);
        context.RegisterSourceOutput(groups.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));
    }

    private static IncrementalValueProvider<ResolvedSchema> ResolveAll(
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<ProjectOptions> options,
        IncrementalValueProvider<CompilationFacts> facts)
    {
        var declarations = files
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();
        var naming = options.Combine(facts.Select(static (known, _) => known.AssemblyName))
            .Select(static (pair, _) => SchemaNaming.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Naming);
        var references = facts
            .Select(static (known, _) => known.Manifests)
            .Select(static (manifests, token) => ManifestReader.ReadAll(manifests, token))
            .WithTrackingName(TrackingNames.References);
        return declarations.Combine(naming).Combine(references)
            .Select(static (pair, token) => SchemaResolver.Resolve(pair.Left.Left, pair.Left.Right, pair.Right, token))
            .WithTrackingName(TrackingNames.Resolve);
    }

    private static OutputSettings Settings(ParseOptions parseOptions, ProjectOptions options, CompilationFacts facts) => new(
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 },
        options.Documentation,
        options.IsPublic,
        facts.SeesRuntimeInternals);
}
