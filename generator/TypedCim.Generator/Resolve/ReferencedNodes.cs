using TypedCim.Generator.Manifest;

namespace TypedCim.Generator.Resolve;

/// <summary>Turns the classes of referenced assemblies into nodes.</summary>
internal static class ReferencedNodes
{
    /// <summary>Gives the classes, connected with each other: none of them has a class of this project as its base.</summary>
    public static ClassIndex Create(ReferencedSchemas references)
    {
        var index = new ClassIndex();
        var classes = new Dictionary<ProxyNode, ManifestClass>();
        foreach (var schema in references.Schemas)
        {
            foreach (var known in schema)
            {
                var node = new ProxyNode(known.CimName, known.CimNamespace, known.Namespace, known.Name)
                {
                    Flags = known.Flags,
                    HasFamily = known.HasFamily,
                    FieldsName = known.FieldsName,
                };
                classes.Add(node, known);
                index.Add(node);
            }
        }

        foreach (var pair in classes)
            pair.Key.Base = pair.Value.BaseName is null ? null : index.Find(pair.Value.BaseName, pair.Value.CimNamespace);

        var done = new HashSet<ProxyNode>();
        foreach (var node in classes.Keys)
            AddMembers(node, classes, index, done);
        return index;
    }

    /// <summary>Bases first: a property that uses the slot of its base takes the enum from there.</summary>
    private static void AddMembers(ProxyNode node, Dictionary<ProxyNode, ManifestClass> classes, ClassIndex index, HashSet<ProxyNode> done)
    {
        if (!done.Add(node))
            return;
        if (node.Base is not null)
            AddMembers(node.Base, classes, index, done);

        var known = classes[node];
        foreach (var property in known.Properties)
        {
            node.Properties.Add(Create(node, property, index));
            node.MemberNames.Add(property.Name);
        }

        node.Methods.AddRange(known.Methods);
        node.MemberNames.UnionWith(known.MemberNames);
    }

    private static ProxyProperty Create(ProxyNode node, ManifestProperty property, ClassIndex index)
    {
        var inherited = property.IsSlot ? null : node.Base?.FindProperty(property.CimName);
        var owner = property.EnumName is null ? inherited?.EnumOwner : node;
        var enumName = property.EnumName ?? inherited?.EnumName;
        var target = property.Type.ClassName is null ? null : index.Find(property.Type.ClassName, node.CimNamespace);
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
