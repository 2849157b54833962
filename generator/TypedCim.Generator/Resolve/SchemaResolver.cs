using System.Collections.Immutable;
using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>Puts the classes of all files together into self-contained models.</summary>
/// <remarks>
/// In: the declarations of every file, the settings, the schemas of referenced assemblies. Out: one model a class, the schema file and what is wrong
/// across files. Everything goes by ordinal order, so the outcome does not depend on the order of the files. The nodes in between live in one run only.
/// </remarks>
internal sealed class SchemaResolver
{
    private readonly ResolveSettings _settings;
    private readonly CancellationToken _cancellationToken;
    private readonly FindingList _findings = new();
    private readonly ClassIndex _index = new();
    private readonly NodeBuilder _builder;
    private readonly PropertyResolver _properties;
    private readonly MethodResolver _methods;

    private SchemaResolver(ResolveSettings settings, CancellationToken cancellationToken)
    {
        _settings = settings;
        _cancellationToken = cancellationToken;
        _builder = new NodeBuilder(settings, _findings);
        var values = new ValueResolver(_index, _findings);
        _properties = new PropertyResolver(values, _findings);
        _methods = new MethodResolver(values, _findings);
    }

    /// <summary>Resolves the schema.</summary>
    public static ResolvedSchema Resolve(
        ImmutableArray<FileDeclarations> declarations,
        ResolveSettings settings,
        ReferencedSchemas references,
        CancellationToken cancellationToken)
    {
        var resolver = new SchemaResolver(settings, cancellationToken);
        try
        {
            return resolver.Run(declarations, references);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            resolver._findings.Add(GeneratorRules.ResolveFailed, "", CimLocationKind.Class, "all classes", null, null, exception.Message);
            return new ResolvedSchema(default, default, default, null, resolver._findings.ToArray());
        }
    }

    private ResolvedSchema Run(ImmutableArray<FileDeclarations> declarations, ReferencedSchemas references)
    {
        if (references.HasUnreadable)
            _findings.Add(GeneratorRules.UnreadableManifest, "", CimLocationKind.Class, "", null, null);

        var referenced = ReferencedNodes.Create(references);
        var merged = new ClassMerger(_findings).Merge(declarations, _cancellationToken);
        var selected = new ClassSelector(merged, referenced, _settings.Classes, _findings).Select();
        var nodes = new List<ProxyNode>(selected.Count);
        var extensions = new List<ProxyNode>();
        BuildNodes(selected, new ForeignClasses(referenced, _findings), nodes, extensions);
        _index.Add(referenced);

        var ordered = new InheritanceLinker(_index, _findings).Link(nodes);
        List<ProxyNode> all = [.. nodes, .. extensions];
        FamilyMarker.Mark(all, _index);
        VisibilityMarker.Mark(all, _index, _findings);
        return Write(ordered, nodes, extensions);
    }

    /// <summary>Names the proxies first, then the types beside them, in the order of the classes.</summary>
    private void BuildNodes(IReadOnlyList<MergedClass> selected, ForeignClasses foreign, List<ProxyNode> nodes, List<ProxyNode> extensions)
    {
        var additions = new List<(MergedClass Merged, ProxyNode Target)>();
        foreach (var merged in selected)
        {
            if (foreign.FindExtended(merged) is { } target)
                additions.Add((merged, target));
            else
                nodes.Add(_builder.Build(merged));
        }

        foreach (var node in nodes)
        {
            _index.Add(node);
            if ((node.Flags & CimClassFlags.Embedded) == 0)
                node.FieldsName = _builder.ClaimType(node.Namespace, node.Name + "Fields");
        }

        foreach (var (merged, target) in additions)
            extensions.Add(_builder.BuildExtension(merged, target));
    }

    private ResolvedSchema Write(List<ProxyNode> ordered, List<ProxyNode> nodes, List<ProxyNode> extensions)
    {
        // The class of schema extensions shows what is public in its namespace; the one that stands for the assembly, what is public anywhere.
        var publicNamespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.IsPublic)
                publicNamespaces.Add(node.Namespace);
        }

        if (publicNamespaces.Count > 0 || extensions.Exists(static node => node.IsPublic))
            publicNamespaces.Add(_settings.Namespace);
        var schemaName = _builder.ClaimType(_settings.Namespace, _settings.SchemaName);
        var classes = new ClassResolver(_builder, _properties, _methods, schemaName, publicNamespaces.Contains);
        var models = new Dictionary<ProxyNode, ClassModel>();
        foreach (var node in ordered)
        {
            if (node.Base is { Declaration: not null } && !models.ContainsKey(node.Base))
                node.Base = null;
            if (Try(node, classes.Resolve) is { } model)
                models.Add(node, model);
        }

        var output = new SchemaOutput(_settings, schemaName, publicNamespaces.Contains(_settings.Namespace));
        foreach (var node in nodes)
        {
            if (models.TryGetValue(node, out var model))
                output.Add(node, model, models.ContainsKey);
        }

        foreach (var node in extensions)
        {
            if (Try(node, _methods.ResolveExtension) is { } model)
                output.Add(model);
        }

        return output.Build(_findings.ToArray());
    }

    private T? Try<T>(ProxyNode node, Func<ProxyNode, T?> resolve)
        where T : class
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return resolve(node);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _findings.Add(
                GeneratorRules.ResolveFailed, node.Declaration!.Files[0].Path, CimLocationKind.Class, node.CimName, null, null, exception.Message);
            return null;
        }
    }
}
