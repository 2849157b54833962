using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Makes the columns of a class for queries.</summary>
internal static class FieldsResolver
{
    /// <summary>Gives the columns that the class adds to those of the nearest class above that has any.</summary>
    public static FieldsModel Resolve(ClassSurface surface)
    {
        var levels = new Stack<ClassSurface>();
        var inherited = surface.Base;
        for (; inherited is not null && inherited.Head.FieldsName is null; inherited = inherited.Base)
            levels.Push(inherited);

        var names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve(FieldsEmitter.Factory).Reserve(surface.Head.FieldsName!);
        var columns = new List<ColumnModel>();
        foreach (var level in levels)
            AddColumns(columns, names, level, inherited, surface);
        AddColumns(columns, names, surface, inherited, surface);
        return new FieldsModel(
            surface.Head.FieldsName!,
            inherited is null ? null : ProxyHead.TypeNameOf(inherited.Head.Namespace, inherited.Head.FieldsName!),
            new EquatableArray<ColumnModel>(columns));
    }

    private static void AddColumns(List<ColumnModel> columns, UniqueNames names, ClassSurface level, ClassSurface? above, ClassSurface surface)
    {
        var slot = 0;
        foreach (var property in level.Properties)
        {
            if (!property.IsSlot)
                continue;

            var inherited = above?.FindProperty(property.CimName);
            columns.Add(new ColumnModel(
                property.CimName,
                names.Claim(property.Name),
                inherited is not null && string.Equals(inherited.Name, property.Name, StringComparison.Ordinal),
                ReferenceEquals(level, surface) ? slot : -1,
                level.Head.TypeName + "." + Identifier.Escape(property.Name),
                property.Value));
            slot++;
        }
    }
}
