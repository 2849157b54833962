using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>Collects the resolved classes and spreads them over output files.</summary>
internal sealed class SchemaOutput(ResolveSettings settings, string schemaName, bool isPublic)
{
    private readonly List<ClassModel> _classes = [];
    private readonly List<ClassIdentity> _owners = [];
    private readonly List<ProxyNode> _published = [];
    private readonly List<string> _roots = [];
    private readonly List<ExtensionModel> _extensions = [];

    /// <summary>Adds a class, now that it is known which of the classes below it could be resolved.</summary>
    public void Add(ProxyNode node, ClassModel model, Predicate<ProxyNode> isResolved)
    {
        if (model.Family is { } family)
        {
            var derived = node.Derived.FindAll(isResolved).ConvertAll(static below => below.Family);
            model = model with { Family = family with { Derived = new EquatableArray<string>(derived) } };
        }

        _classes.Add(model);
        _owners.Add(new ClassIdentity(node.Declaration!.Files[0].Path, node.CimName, node.CimNamespace));
        if (node.IsPublic)
            _published.Add(node);
        if (node.Base?.Declaration is null)
            _roots.Add(node.Family);
    }

    /// <summary>Adds methods for a class of a referenced assembly.</summary>
    public void Add(ExtensionModel extension) => _extensions.Add(extension);

    /// <summary>Gives the outcome.</summary>
    public ResolvedSchema Build(EquatableArray<SchemaFinding> findings)
    {
        var names = new HintNames();
        var hasSingles = GroupBuilder.HasSingles(_classes.Count);
        var singles = hasSingles ? GroupBuilder.Singles(_classes, _owners, names) : default;
        var extensions = _extensions.ConvertAll(extension => extension with { HintName = names.Claim(extension.Name) });
        return new ResolvedSchema(
            singles,
            hasSingles ? default : GroupBuilder.Buckets(_classes),
            new EquatableArray<ExtensionModel>(extensions),
            _classes.Count + _extensions.Count == 0 ? null : BuildSchema(),
            findings);
    }

    private SchemaModel BuildSchema() => new(
        settings.AssemblyName,
        settings.Namespace,
        schemaName,
        isPublic,
        new EquatableArray<string>(_roots),
        new EquatableArray<string>(_extensions.ConvertAll(static extension => extension.TypeName)),
        _published.Count == 0 ? "" : ManifestWriter.Write(_published, settings.Namespace));
}
