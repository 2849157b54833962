using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Link;

/// <summary>Collects the linked classes and spreads them over output files.</summary>
internal sealed class LinkOutput(ResolveSettings settings, SchemaFrame frame, bool isPublic)
{
    private readonly List<ClassLink> _classes = [];
    private readonly List<ClassIdentity> _owners = [];
    private readonly List<string> _roots = [];
    private readonly List<ExtensionModel> _extensions = [];

    /// <summary>Adds a class, now that it is known which of the classes below it could be linked.</summary>
    public void Add(ProxyNode node, ClassLink link)
    {
        var derived = node.Derived.FindAll(static below => below.Link is not null).ConvertAll(static below => below.Head.Family);
        _classes.Add(derived.Count == 0 ? link : link with { DerivedFamilies = new EquatableArray<string>(derived) });
        _owners.Add(new ClassIdentity(link.Path, node.CimName, node.CimNamespace));
        if (node.Base?.Declaration is null)
            _roots.Add(node.Head.Family);
    }

    /// <summary>Adds methods for a class of a referenced assembly.</summary>
    public void Add(ExtensionModel extension) => _extensions.Add(extension);

    /// <summary>Gives the outcome.</summary>
    public LinkedSchema Build(EquatableArray<SchemaFinding> findings)
    {
        var names = new HintNames();
        var hasSingles = GroupBuilder.HasSingles(_classes.Count);
        var singles = hasSingles ? GroupBuilder.Singles(_classes, _owners, names) : default;
        var extensions = _extensions.ConvertAll(extension => extension with { HintName = names.Claim(extension.Name) });
        return new LinkedSchema(
            singles,
            hasSingles ? default : GroupBuilder.Buckets(_classes),
            new EquatableArray<ExtensionModel>(extensions),
            _classes.Count + _extensions.Count == 0 ? null : BuildSchema(),
            findings);
    }

    private SchemaModel BuildSchema() => new(
        settings.AssemblyName,
        settings.Namespace,
        frame.SchemaName,
        isPublic,
        new EquatableArray<string>(_roots),
        new EquatableArray<string>(_extensions.ConvertAll(static extension => extension.TypeName)),
        Manifest: "");
}
