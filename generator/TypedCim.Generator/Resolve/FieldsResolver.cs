using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Makes the columns of a class for queries.</summary>
internal static class FieldsResolver
{
    /// <summary>Gives the columns that the class adds to those of the nearest class above that has any.</summary>
    public static FieldsModel Resolve(ProxyNode node)
    {
        var levels = new Stack<ProxyNode>();
        var baseNode = node.Base;
        for (; baseNode is not null && baseNode.FieldsName is null; baseNode = baseNode.Base)
            levels.Push(baseNode);

        var names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve("CimMetadata").Reserve(node.FieldsName!);
        var columns = new List<ColumnModel>();
        foreach (var level in levels)
            AddColumns(columns, names, level, baseNode, isOwn: false);
        AddColumns(columns, names, node, baseNode, isOwn: true);
        return new FieldsModel(
            node.FieldsName!,
            baseNode is null ? null : "global::" + Identifier.EscapeDotted(baseNode.Namespace) + "." + Identifier.Escape(baseNode.FieldsName!),
            new EquatableArray<ColumnModel>(columns));
    }

    private static void AddColumns(List<ColumnModel> columns, UniqueNames names, ProxyNode level, ProxyNode? baseNode, bool isOwn)
    {
        var slot = 0;
        foreach (var property in level.Properties)
        {
            if (!property.IsSlot)
                continue;

            var inherited = baseNode?.FindProperty(property.CimName);
            columns.Add(new ColumnModel(
                property.CimName,
                names.Claim(property.Name),
                inherited is not null && string.Equals(inherited.Name, property.Name, StringComparison.Ordinal),
                isOwn ? slot : -1,
                level.TypeName + "." + Identifier.Escape(property.Name),
                property.Value));
            slot++;
        }
    }
}
