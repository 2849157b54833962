using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Link;

/// <summary>Connects the classes of all files with each other and names them.</summary>
/// <remarks>
/// In: the declarations of every file, the settings, the classes of referenced assemblies. Out: one self-contained link a class, the schema file but for
/// its manifest, and what is wrong across files. This runs for all classes with every edit of one, so it does no more than what takes all of them: members
/// are resolved here only of classes that have others below, because those must know them. Everything goes by ordinal order, so the outcome does not
/// depend on the order of the files. The nodes in between live in one run only.
/// </remarks>
internal sealed class SchemaLinker
{
    private readonly ResolveSettings _settings;
    private readonly CancellationToken _cancellationToken;
    private readonly FindingList _findings = new();
    private readonly ClassIndex _index = new();
    private readonly NodeBuilder _builder;
    private readonly TargetLinker _targets;
    private readonly HashSet<string> _publicNamespaces = new(StringComparer.Ordinal);
    private SchemaFrame _frame = new("", "");

    private SchemaLinker(ResolveSettings settings, CancellationToken cancellationToken)
    {
        _settings = settings;
        _cancellationToken = cancellationToken;
        _builder = new NodeBuilder(settings, _findings);
        _targets = new TargetLinker(_index, _findings);
    }

    /// <summary>Links the schema.</summary>
    public static LinkedSchema Link(
        EquatableArray<FileDeclarations> declarations,
        ResolveSettings settings,
        ReferencedSchemas references,
        CancellationToken cancellationToken)
    {
        var linker = new SchemaLinker(settings, cancellationToken);
        try
        {
            return linker.Run(declarations, references);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            linker._findings.Add(GeneratorRules.ResolveFailed, "", CimLocationKind.Class, "all classes", null, null, exception.Message);
            return new LinkedSchema(default, default, default, null, linker._findings.ToArray());
        }
    }

    private LinkedSchema Run(EquatableArray<FileDeclarations> declarations, ReferencedSchemas references)
    {
        if (references.HasUnreadable)
            _findings.Add(GeneratorRules.UnreadableManifest, "", CimLocationKind.Class, "", null, null);

        var referenced = new ClassIndex();
        foreach (var surface in references.Classes)
            referenced.Add(ProxyNode.Of(surface));
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
        Frame(all);
        foreach (var node in ordered)
            Try(node, LinkClass);
        return Collect(nodes, extensions);
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

    /// <summary>The class of schema extensions shows what is public in its namespace; the one that stands for the assembly, what is public anywhere.</summary>
    private void Frame(List<ProxyNode> all)
    {
        foreach (var node in all)
        {
            if (!node.IsPublic)
                continue;
            _publicNamespaces.Add(_settings.Namespace);
            if (node.Extends is null)
                _publicNamespaces.Add(node.Namespace);
        }

        _frame = new SchemaFrame(_settings.Namespace, _builder.ClaimType(_settings.Namespace, _settings.SchemaName));
    }

    private ClassLink LinkClass(ProxyNode node)
    {
        // One that could not be linked is left out, and the classes below it do without.
        if (node.Base is { Declaration: not null, Link: null })
            node.Base = null;

        var link = CreateLink(node);
        if (node.FieldsName is not null)
        {
            link = link with
            {
                KeyName = _builder.ClaimType(node.Namespace, node.Name + "Key"),
                SetName = _builder.ClaimSet(node.Namespace, _frame.SchemaName, node.Name),
            };
        }

        // The class's own step reports what is wrong with the members.
        if (node.Derived.Count > 0)
            node.Surface = ClassMembers.Resolve(link, new FindingList()).ToSurface();
        node.Link = link;
        return link;
    }

    private ClassLink CreateLink(ProxyNode node)
    {
        var declaration = node.Declaration!;
        return new ClassLink
        {
            Head = node.Head,
            Schema = declaration.Schema,
            Base = node.Base?.Surface,
            Extends = node.Extends?.Surface,
            Targets = _targets.Link(node),
            DerivedFamilies = default,
            Path = declaration.Files[0].Path,
            FileNames = declaration.FileNames,
            MemberFiles = declaration.MemberFiles,
            IsPublic = node.IsPublic,
            HasDocumentation = declaration.Ask(static options => options.Documentation),
            Frame = _frame,
            IsSchemaPublic = _publicNamespaces.Contains(node.Namespace),
            SetName = null,
            KeyName = null,
        };
    }

    private LinkedSchema Collect(List<ProxyNode> nodes, List<ProxyNode> extensions)
    {
        var output = new LinkOutput(_settings, _frame, _publicNamespaces.Contains(_settings.Namespace));
        foreach (var node in nodes)
        {
            if (node.Link is { } link)
                output.Add(node, link);
        }

        foreach (var node in extensions)
        {
            if (Try(node, extension => MethodResolver.ResolveExtension(CreateLink(extension), _findings)) is { } model)
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
