using System.Collections.Immutable;
using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;

namespace TypedCim.Generator.Model;

/// <summary>The classes of one output file, resolved. Cacheable: immutable, structural equality.</summary>
/// <param name="HintName">The name of the output file.</param>
/// <param name="Classes">The classes in ordinal order.</param>
/// <param name="Manifest">What the manifest says about those that are public.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record ResolvedGroup(
    string HintName,
    EquatableArray<ClassModel> Classes,
    EquatableArray<ManifestEntry> Manifest,
    EquatableArray<SchemaFinding> Findings)
{
    /// <summary>Gives the manifest of all classes; empty when none is public.</summary>
    public static string WriteManifest(ImmutableArray<ResolvedGroup> singles, ImmutableArray<ResolvedGroup> groups, string mainNamespace)
    {
        var entries = new List<ManifestEntry>();
        foreach (var group in singles)
            entries.AddRange(group.Manifest);
        foreach (var group in groups)
            entries.AddRange(group.Manifest);
        return entries.Count == 0 ? "" : ManifestWriter.Write(entries, mainNamespace);
    }

    /// <summary>Adds what is wrong with the classes to what is wrong across files.</summary>
    public static EquatableArray<SchemaFinding> AddFindings(
        EquatableArray<SchemaFinding> findings, ImmutableArray<ResolvedGroup> singles, ImmutableArray<ResolvedGroup> groups)
    {
        var all = new List<SchemaFinding>(findings);
        foreach (var group in singles)
            all.AddRange(group.Findings);
        foreach (var group in groups)
            all.AddRange(group.Findings);
        return all.Count == findings.Count ? findings : new EquatableArray<SchemaFinding>(all);
    }
}
