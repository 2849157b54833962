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
    // The oldest host does not name it. What lies above the numbered versions says nothing about the compiler.
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

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
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        var assemblyName = context.CompilationProvider
            .Select(static (compilation, _) => compilation.AssemblyName ?? "")
            .WithTrackingName(TrackingNames.AssemblyName);
        var references = context.MetadataReferencesProvider
            .SelectMany(static (reference, token) => ReferenceReader.Read(reference, token))
            .Collect()
            .Select(static (assemblies, _) => ReferencedAssemblies.Create(assemblies))
            .WithTrackingName(TrackingNames.References);
        var settings = context.ParseOptionsProvider.Combine(options).Combine(references.Combine(assemblyName))
            .Select(static (pair, _) => Settings(pair.Left.Left, pair.Left.Right, pair.Right.Left.SeesRuntimeInternals(pair.Right.Right)))
            .WithTrackingName(TrackingNames.Settings);

        var schema = ResolveAll(files, options.Combine(assemblyName), references);
        RegisterSources(context, files, schema, settings);
        RegisterFindings(context, files, schema, options);
    }

    private static IncrementalValueProvider<ResolvedSchema> ResolveAll(
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<(ProjectOptions Options, string AssemblyName)> project,
        IncrementalValueProvider<ReferencedAssemblies> references)
    {
        var declarations = files
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();
        var settings = project
            .Select(static (pair, _) => ResolveSettings.Create(pair.Options, pair.AssemblyName))
            .WithTrackingName(TrackingNames.ResolveSettings);
        var schemas = references
            .Select(static (assemblies, token) => ManifestReader.ReadAll(assemblies.Manifests, token))
            .WithTrackingName(TrackingNames.Manifests);
        return declarations.Combine(settings).Combine(schemas)
            .Select(static (pair, token) => SchemaResolver.Resolve(pair.Left.Left, pair.Left.Right, pair.Right, token))
            .WithTrackingName(TrackingNames.Resolve);
    }

    /// <summary>
    /// One output a class follows the file that declares it, so that a file more or less leaves the other outputs in their places; the files of a
    /// large schema have fixed places anyway.
    /// </summary>
    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<ResolvedSchema> schema,
        IncrementalValueProvider<OutputSettings> settings)
    {
        var singles = files
            .SelectMany(static (file, _) => file.Declarations.Identities())
            .Combine(schema)
            .SelectMany(static (pair, _) => pair.Right.FindSingle(pair.Left))
            .WithTrackingName(TrackingNames.Class);
        context.RegisterSourceOutput(singles.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var groups = schema.SelectMany(static (resolved, _) => resolved.Groups).WithTrackingName(TrackingNames.Group);
        context.RegisterSourceOutput(groups.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var extensions = schema.SelectMany(static (resolved, _) => resolved.Extensions).WithTrackingName(TrackingNames.Extension);
        context.RegisterSourceOutput(extensions.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var whole = schema.Select(static (resolved, _) => resolved.Schema).WithTrackingName(TrackingNames.Schema);
        context.RegisterSourceOutput(whole.Combine(settings), static (output, pair) => ClassOutput.WriteSchema(output, pair.Left, pair.Right));
    }

    /// <summary>Findings have outputs of their own; a file without any has none, because the compiler visits each output with every keystroke.</summary>
    private static void RegisterFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<ResolvedSchema> schema,
        IncrementalValueProvider<ProjectOptions> options)
    {
        context.RegisterSourceOutput(options, static (output, values) => FindingOutput.ReportOptions(output, values));
        context.RegisterSourceOutput(
            files.Where(static file => !file.Findings.IsEmpty), static (output, file) => FindingOutput.ReportFile(output, file));

        var findings = schema.Select(static (resolved, _) => resolved.Findings).WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings.Combine(files.Collect()), static (output, pair) => FindingOutput.ReportTogether(output, pair.Left, pair.Right));
    }

    private static OutputSettings Settings(ParseOptions parseOptions, ProjectOptions options, bool seesRuntimeInternals) => new(
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 },
        parseOptions is CSharpParseOptions { LanguageVersion: >= CSharp14 and < LanguageVersion.LatestMajor },
        options.Documentation,
        seesRuntimeInternals);
}
