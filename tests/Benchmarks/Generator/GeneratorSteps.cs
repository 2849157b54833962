extern alias generator;

using System.Collections.Immutable;
using generator::TypedCim.Generator.Emit;
using generator::TypedCim.Generator.Link;
using generator::TypedCim.Generator.Manifest;
using generator::TypedCim.Generator.Model;
using generator::TypedCim.Generator.Pipeline;
using generator::TypedCim.Generator.Resolve;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>The generator's own work, without what the compiler does around it: parse, resolve, emit.</summary>
internal static class GeneratorSteps
{
    private static readonly ResolveSettings Settings = new("Demo", "Demo", "DemoSchema", IsPublic: true, Classes: null);
    private static readonly OutputSettings Form = new(NullableReferences: true, ExtensionMembers: false, Documentation: true, SeesRuntimeInternals: false);

    /// <summary>Runs all steps.</summary>
    /// <param name="files">The MOF files.</param>
    /// <returns>The number of characters that come out.</returns>
    public static long Run(IReadOnlyList<MofFileText> files)
    {
        var declarations = new List<FileDeclarations>(files.Count);
        foreach (MofFileText file in files)
            declarations.Add(ParseStep.Run(new MofInput(file, MofFileOptions.None), CancellationToken.None).Declarations);
        var linked = SchemaLinker.Link(new(declarations), Settings, new ReferencedSchemas(default, HasUnreadable: false), CancellationToken.None);
        ImmutableArray<ResolvedGroup> groups = [.. linked.Singles.Concat(linked.Groups).Select(group => ClassResolver.Resolve(group, CancellationToken.None))];
        long length = SchemaEmitter.Emit(linked.Schema! with { Manifest = ResolvedGroup.WriteManifest([], groups, Settings.Namespace) }, Form).Length;
        foreach (var group in groups)
            length += ClassOutput.Write(group, Form, ClassEmitter.Emit, _ => { }, CancellationToken.None).Length;
        return length;
    }
}
