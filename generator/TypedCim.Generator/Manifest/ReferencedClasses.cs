using TypedCim.Generator.Link;
using TypedCim.Generator.Model;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Manifest;

/// <summary>Connects the classes of referenced assemblies with each other: none of them has a class of this project as its base.</summary>
internal sealed class ReferencedClasses
{
    private readonly ClassIndex _index = new();
    private readonly Dictionary<ProxyNode, ManifestClass> _classes = [];

    /// <summary>Gives the classes in the order of the manifests.</summary>
    public static EquatableArray<ClassSurface> Connect(List<ManifestClass> manifests)
    {
        var referenced = new ReferencedClasses();
        var nodes = manifests.ConvertAll(referenced.Add);
        foreach (var node in nodes)
        {
            if (referenced._classes[node].BaseName is { } baseName)
                node.Base = referenced.FindBase(node, baseName);
        }

        return new EquatableArray<ClassSurface>(nodes.ConvertAll(referenced.Surface));
    }

    private ProxyNode Add(ManifestClass known)
    {
        var node = new ProxyNode(known.CimName, known.CimNamespace, known.Namespace, known.Name)
        {
            Flags = known.Flags,
            HasFamily = known.HasFamily,
            FieldsName = known.FieldsName,
        };
        _classes.Add(node, known);
        _index.Add(node);
        return node;
    }

    private ProxyNode? FindBase(ProxyNode node, string baseName)
    {
        // A damaged manifest may have a cycle; its last class stays without base.
        var found = _index.Find(baseName, node.CimNamespace);
        for (var level = found; level is not null; level = level.Base)
        {
            if (ReferenceEquals(level, node))
                return null;
        }

        return found;
    }

    /// <summary>Bases first: a property that uses the slot of its base takes the enum from there.</summary>
    private ClassSurface Surface(ProxyNode node)
    {
        if (node.Surface is not null)
            return node.Surface;

        var known = _classes[node];
        var above = node.Base is null ? null : Surface(node.Base);
        var names = new List<string>(known.Properties.Count + known.MemberNames.Count);
        var properties = new List<ProxyProperty>(known.Properties.Count);
        foreach (var property in known.Properties)
        {
            properties.Add(Create(node, above, property));
            names.Add(property.Name);
        }

        names.AddRange(known.MemberNames);
        node.Surface = new ClassSurface(
            node.Head, above, new EquatableArray<ProxyProperty>(properties), known.Methods, new EquatableArray<string>(names));
        return node.Surface;
    }

    private ProxyProperty Create(ProxyNode node, ClassSurface? above, ManifestProperty property)
    {
        var inherited = property.IsSlot ? null : above?.FindProperty(property.CimName);
        var owner = property.EnumName is null ? inherited?.EnumOwner : node.Head.TypeName;
        var enumName = property.EnumName ?? inherited?.EnumName;
        var target = property.Type.ClassName is null ? null : _index.Find(property.Type.ClassName, node.CimNamespace)?.Target;
        return new ProxyProperty
        {
            CimName = property.CimName,
            Name = property.Name,
            Type = property.Type,
            Target = target,
            Flags = property.Flags,
            Value = ValueResolver.Create(property.Type, target, ValueResolver.NestedType(owner, enumName)),
            IsNotNull = property.IsNotNull,
            HasSetter = property.HasSetter,
            IsSlot = property.IsSlot,
            EnumOwner = owner,
            EnumName = enumName,
            ValuesHash = property.ValuesHash,
        };
    }
}
