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

        var names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve("CimField").Reserve("CimColumn").Reserve(node.FieldsName!);
        var columns = new List<ColumnModel>();
        foreach (var level in levels)
            AddColumns(columns, names, level, baseNode, node);
        AddColumns(columns, names, node, baseNode, node);
        return new FieldsModel(
            node.FieldsName!,
            baseNode is null ? null : "global::" + Identifier.EscapeDotted(baseNode.Namespace) + "." + Identifier.Escape(baseNode.FieldsName!),
            new EquatableArray<ColumnModel>(columns));
    }

    private static void AddColumns(List<ColumnModel> columns, UniqueNames names, ProxyNode level, ProxyNode? baseNode, ProxyNode node)
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
                ReferenceEquals(level, node) ? slot : -1,
                Cref(node, level) + "." + Identifier.Escape(property.Name),
                property.Value));
            slot++;
        }
    }

    /// <summary>The proxy as documentation names it: only types are looked up there, so the plain name is safe within one namespace.</summary>
    private static string Cref(ProxyNode node, ProxyNode level) =>
        string.Equals(level.Namespace, node.Namespace, StringComparison.Ordinal) ? Identifier.Escape(level.Name) : level.TypeName;
}
