namespace TypedCim.Generator.Link;

/// <summary>Decides which classes get a family: where objects of classes below can arrive.</summary>
internal static class FamilyMarker
{
    /// <summary>Marks the classes of the project.</summary>
    public static void Mark(IReadOnlyList<ProxyNode> nodes, ClassIndex index)
    {
        foreach (var node in nodes)
        {
            if (node.Derived.Count > 0 || (node.Flags & CimClassFlags.Abstract) != 0)
                node.HasFamily = true;

            var schema = node.Declaration!.Schema;
            foreach (var property in schema.Properties)
                MarkType(property.Type, node, index);
            foreach (var method in schema.Methods)
            {
                foreach (var parameter in method.Parameters)
                    MarkType(parameter.Type, node, index);
            }
        }
    }

    private static void MarkType(CimTypeSchema type, ProxyNode node, ClassIndex index)
    {
        if (type is { Kind: CimTypeKind.Object, ClassName: { } className } && index.Find(className, node.CimNamespace) is { Declaration: not null } target)
            target.HasFamily = true;
    }
}
