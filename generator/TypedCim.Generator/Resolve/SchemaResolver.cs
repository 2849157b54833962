using System.Collections.Immutable;
using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>Puts the classes of all files together into self-contained models.</summary>
/// <remarks>
/// In: the declarations of every file, the shared names, the schemas of referenced assemblies. Out: one model a class, the schema file and what is wrong
/// across files. Everything goes by ordinal order, so the outcome does not depend on the order of the files. The nodes in between live in one run only.
/// </remarks>
internal sealed class SchemaResolver
{
    private readonly SchemaNaming _naming;
    private readonly CancellationToken _cancellationToken;
    private readonly FindingList _findings = new();
    private readonly ClassIndex _index = new();
    private readonly NodeBuilder _builder;
    private readonly PropertyResolver _properties;
    private readonly MethodResolver _methods;
    private readonly Dictionary<string, UniqueNames> _setNames = new(StringComparer.Ordinal);

    private SchemaResolver(SchemaNaming naming, CancellationToken cancellationToken)
    {
        _naming = naming;
        _cancellationToken = cancellationToken;
        _builder = new NodeBuilder(naming, _findings);
        var values = new ValueResolver(_index, _findings);
        _properties = new PropertyResolver(values, _findings);
        _methods = new MethodResolver(values);
    }

    /// <summary>Resolves the schema.</summary>
    public static ResolvedSchema Resolve(
        ImmutableArray<FileDeclarations> declarations,
        SchemaNaming naming,
        ReferencedSchemas references,
        CancellationToken cancellationToken)
    {
        var resolver = new SchemaResolver(naming, cancellationToken);
        try
        {
            return resolver.Run(declarations, references);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            resolver._findings.Add(GeneratorRules.ResolveFailed, "", CimLocationKind.Class, "all classes", null, null, exception.Message);
            return new ResolvedSchema(default, default, null, resolver._findings.ToArray());
        }
    }

    private ResolvedSchema Run(ImmutableArray<FileDeclarations> declarations, ReferencedSchemas references)
    {
        if (references.HasUnreadable)
            _findings.Add(GeneratorRules.UnreadableManifest, "", CimLocationKind.Class, "", null, null);

        var nodes = _builder.Build(new ClassMerger(_findings).Merge(declarations, _cancellationToken));
        foreach (var node in nodes)
            _index.Add(node);
        ReferencedNodes.AddTo(_index, references);

        var ordered = new InheritanceLinker(_index, _findings).Link(nodes);
        FamilyMarker.Mark(nodes, _index);
        var schemaName = NameTypes(nodes);
        var models = new Dictionary<ProxyNode, ClassModel>();
        foreach (var node in ordered)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (node.Base is { Declaration: not null } && !models.ContainsKey(node.Base))
                node.Base = null;
            if (TryResolve(node, schemaName) is { } model)
                models.Add(node, model);
        }

        return Finish(nodes, models, schemaName);
    }

    /// <summary>Names the types beside the proxies, in the order of the classes, after all proxies have their names.</summary>
    private string NameTypes(List<ProxyNode> nodes)
    {
        foreach (var node in nodes)
        {
            if ((node.Flags & CimClassFlags.Embedded) == 0)
                node.FieldsName = _builder.ClaimType(node.Namespace, node.Name + "Fields");
        }

        return _builder.ClaimType(_naming.Namespace, _naming.SchemaName);
    }

    private ClassModel? TryResolve(ProxyNode node, string schemaName)
    {
        try
        {
            return ResolveClass(node, schemaName);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _findings.Add(
                GeneratorRules.ResolveFailed, node.Declaration!.Files[0].Path, CimLocationKind.Class, node.CimName, null, null, exception.Message);
            return null;
        }
    }

    private ClassModel ResolveClass(ProxyNode node, string schemaName)
    {
        var declaration = node.Declaration!;
        var schema = declaration.Schema;
        var members = new ClassMembers(node);
        _properties.Resolve(members);
        _methods.Resolve(members);
        return new ClassModel
        {
            CimName = node.CimName,
            CimNamespace = node.CimNamespace,
            Namespace = node.Namespace,
            Name = node.Name,
            TypeName = node.TypeName,
            BaseType = node.Base?.TypeName,
            Files = FileNames(declaration),
            Flags = node.Flags,
            Documentation = new DocumentationModel(
                schema.Description, schema.Deprecated, (schema.Flags & CimClassFlags.Experimental) != 0, null, schema.Remarks),
            Family = ResolveFamily(members),
            Properties = new EquatableArray<PropertyModel>(members.Properties),
            Redeclared = new EquatableArray<RedeclaredModel>(members.Redeclared),
            Methods = new EquatableArray<MethodModel>(members.Methods),
            NestedTypes = new EquatableArray<NestedTypeModel>(members.NestedTypes),
            Key = node.FieldsName is null ? null : KeyResolver.Resolve(node, () => _builder.ClaimType(node.Namespace, node.Name + "Key")),
            Fields = node.FieldsName is null ? null : FieldsResolver.Resolve(node),
            SchemaName = schemaName,
            SetName = node.FieldsName is null ? null : ClaimSet(node, schemaName),
        };
    }

    private static FamilyModel? ResolveFamily(ClassMembers members)
    {
        var node = members.Node;
        if (!node.HasFamily)
            return null;

        var isHiding = false;
        for (var above = node.Base; above is not null; above = above.Base)
            isHiding |= above.HasFamily;
        var unknownName = members.Scope.Claim("Unknown", out var isUnknownHiding);
        return new FamilyModel(isHiding, unknownName, isUnknownHiding, default);
    }

    /// <summary>Lists the classes below, now that it is known which of them could be resolved.</summary>
    private static ClassModel WithDerived(ProxyNode node, ClassModel model, Dictionary<ProxyNode, ClassModel> models) =>
        model.Family is null
            ? model
            : model with
            {
                Family = model.Family with
                {
                    Derived = new EquatableArray<string>(node.Derived.FindAll(models.ContainsKey).ConvertAll(static derived => derived.Family)),
                },
            };

    private string ClaimSet(ProxyNode node, string schemaName)
    {
        if (!_setNames.TryGetValue(node.Namespace, out var names))
        {
            names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve("Instance").Reserve(schemaName);
            _setNames.Add(node.Namespace, names);
        }

        return names.Claim(node.Name);
    }

    private static string FileNames(MergedClass declaration)
    {
        var names = declaration.Files[0].FileName;
        for (var i = 1; i < declaration.Files.Count; i++)
            names += ", " + declaration.Files[i].FileName;
        return names;
    }

    private ResolvedSchema Finish(List<ProxyNode> nodes, Dictionary<ProxyNode, ClassModel> models, string schemaName)
    {
        var classes = new List<ClassModel>(nodes.Count);
        var owners = new List<ClassIdentity>(nodes.Count);
        var written = new List<ProxyNode>(nodes.Count);
        var roots = new List<string>();
        foreach (var node in nodes)
        {
            if (!models.TryGetValue(node, out var model))
                continue;

            classes.Add(WithDerived(node, model, models));
            owners.Add(new ClassIdentity(node.Declaration!.Files[0].Path, node.CimName, node.CimNamespace));
            written.Add(node);
            if (node.Base?.Declaration is null)
                roots.Add(node.Family);
        }

        var schema = classes.Count == 0
            ? null
            : new SchemaModel(
                _naming.AssemblyName,
                _naming.Namespace,
                schemaName,
                new EquatableArray<string>(roots),
                ManifestWriter.Write(written, _naming.Namespace));
        var hasSingles = GroupBuilder.HasSingles(classes.Count);
        return new ResolvedSchema(
            hasSingles ? GroupBuilder.Singles(classes, owners) : default,
            hasSingles ? default : GroupBuilder.Buckets(classes),
            schema,
            _findings.ToArray());
    }
}
