using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Link;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Pipeline;

/// <summary>Generates a typed proxy for each class of the project's MOF files.</summary>
/// <remarks>
/// This class only wires the steps; docs/architecture.md shows the picture. No step takes the compilation, so typing C# runs none of them. What it costs
/// all the same is the compiler's visit to each input and each collected item, so there is one collection of the files and one of the classes.
/// </remarks>
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
        var references = context.MetadataReferencesProvider
            .SelectMany(static (reference, token) => ReferenceReader.Read(reference, token))
            .Collect()
            .Select(static (assemblies, _) => ReferencedAssemblies.Create(assemblies))
            .WithTrackingName(TrackingNames.References);
        var resolveSettings = options
            .Select(static (values, _) => ResolveSettings.Create(values))
            .WithTrackingName(TrackingNames.ResolveSettings);
        var settings = context.ParseOptionsProvider.Combine(options).Combine(references)
            .Select(static (pair, _) => Settings(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Settings);

        var collected = files.Collect();
        var linked = LinkAll(collected, resolveSettings, references);
        var (singles, groups) = ResolveEach(files, linked);
        var resolved = singles.Collect().Combine(groups.Collect());
        RegisterSources(context, singles, groups, linked, resolved.Combine(resolveSettings), settings);
        RegisterFindings(context, files, linked.Combine(resolved), options, collected);
    }

    private static IncrementalValueProvider<LinkedSchema> LinkAll(
        IncrementalValueProvider<ImmutableArray<MofFileModel>> files,
        IncrementalValueProvider<ResolveSettings> settings,
        IncrementalValueProvider<ReferencedAssemblies> references)
    {
        var declarations = files
            .Select(static (models, _) => FileDeclarations.Of(models))
            .WithTrackingName(TrackingNames.Declarations);
        var referenced = references
            .Select(static (assemblies, token) => ManifestReader.ReadAll(assemblies.Manifests, token))
            .WithTrackingName(TrackingNames.ReferencedClasses);
        return declarations.Combine(settings).Combine(referenced)
            .Select(static (pair, token) => SchemaLinker.Link(pair.Left.Left, pair.Left.Right, pair.Right, token))
            .WithTrackingName(TrackingNames.Link);
    }

    /// <summary>
    /// One output a class follows the file that declares it, so that a file more or less leaves the other outputs in their places; the files of a
    /// large schema have fixed places anyway.
    /// </summary>
    private static (IncrementalValuesProvider<ResolvedGroup> Singles, IncrementalValuesProvider<ResolvedGroup> Groups) ResolveEach(
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<LinkedSchema> linked)
    {
        var singles = files
            .SelectMany(static (file, _) => file.Declarations.Identities())
            .Combine(linked)
            .SelectMany(static (pair, _) => pair.Right.FindSingle(pair.Left))
            .WithTrackingName(TrackingNames.ClassLink)
            .Select(static (group, token) => ClassResolver.Resolve(group, token))
            .WithTrackingName(TrackingNames.Class);
        var groups = linked
            .SelectMany(static (schema, _) => schema.Groups)
            .WithTrackingName(TrackingNames.GroupLink)
            .Select(static (group, token) => ClassResolver.Resolve(group, token))
            .WithTrackingName(TrackingNames.Group);
        return (singles, groups);
    }

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ResolvedGroup> singles,
        IncrementalValuesProvider<ResolvedGroup> groups,
        IncrementalValueProvider<LinkedSchema> linked,
        IncrementalValueProvider<((ImmutableArray<ResolvedGroup> Singles, ImmutableArray<ResolvedGroup> Groups) Resolved, ResolveSettings Settings)> all,
        IncrementalValueProvider<OutputSettings> settings)
    {
        context.RegisterSourceOutput(singles.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(groups.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var extensions = linked.SelectMany(static (schema, _) => schema.Extensions).WithTrackingName(TrackingNames.Extension);
        context.RegisterSourceOutput(extensions.Combine(settings), static (output, pair) => ClassOutput.Write(output, pair.Left, pair.Right));

        var manifest = all
            .Select(static (pair, _) => ResolvedGroup.WriteManifest(pair.Resolved.Singles, pair.Resolved.Groups, pair.Settings.Namespace))
            .WithTrackingName(TrackingNames.Manifest);
        var schema = linked.Combine(manifest)
            .Select(static (pair, _) => pair.Left.Schema is { } schema ? schema with { Manifest = pair.Right } : null)
            .WithTrackingName(TrackingNames.Schema);
        context.RegisterSourceOutput(schema.Combine(settings), static (output, pair) => ClassOutput.WriteSchema(output, pair.Left, pair.Right));
    }

    /// <summary>Findings have outputs of their own; a file without any has none, because the compiler visits each output with every keystroke.</summary>
    private static void RegisterFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<MofFileModel> files,
        IncrementalValueProvider<(LinkedSchema Linked, (ImmutableArray<ResolvedGroup> Singles, ImmutableArray<ResolvedGroup> Groups) Resolved)> schema,
        IncrementalValueProvider<ProjectOptions> options,
        IncrementalValueProvider<ImmutableArray<MofFileModel>> collected)
    {
        context.RegisterSourceOutput(options, static (output, values) => FindingOutput.ReportOptions(output, values));
        context.RegisterSourceOutput(
            files.Where(static file => !file.Findings.IsEmpty), static (output, file) => FindingOutput.ReportFile(output, file));

        var findings = schema
            .Select(static (pair, _) => ResolvedGroup.AddFindings(pair.Linked.Findings, pair.Resolved.Singles, pair.Resolved.Groups))
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings.Combine(collected), static (output, pair) => FindingOutput.ReportTogether(output, pair.Left, pair.Right));
    }

    private static OutputSettings Settings(ParseOptions parseOptions, ProjectOptions options, ReferencedAssemblies references) => new(
        parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 },
        parseOptions is CSharpParseOptions { LanguageVersion: >= CSharp14 and < LanguageVersion.LatestMajor },
        options.Documentation,
        references.SeesRuntimeInternals(options.Assembly));
}
