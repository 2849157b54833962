using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Puts the key of a class together from its own and its inherited key properties.</summary>
internal static class KeyResolver
{
    /// <summary>Gives the key, those of bases first; null for a class without key.</summary>
    public static KeyModel? Resolve(ClassSurface surface, string keyName)
    {
        var keys = FindKeys(surface);
        if (keys.Count == 0)
            return null;

        var structName = keys.Count == 1 ? null : keyName;
        var names = new UniqueNames().Reserve(ReservedNames.OfObject);
        if (structName is not null)
            names.Reserve(structName);
        var parameters = new UniqueNames().Reserve("connection");
        return new KeyModel(structName, new EquatableArray<KeyPartModel>(keys.ConvertAll(
            key => new KeyPartModel(key.CimName, names.Claim(key.Name), parameters.Claim(CamelCase.From(key.Name)), key.Value))));
    }

    private static List<ProxyProperty> FindKeys(ClassSurface surface)
    {
        var levels = new Stack<ClassSurface>();
        for (var level = surface; level is not null; level = level.Base)
            levels.Push(level);

        var keys = new List<ProxyProperty>();
        foreach (var level in levels)
        {
            foreach (var property in level.Properties)
            {
                var effective = surface.FindProperty(property.CimName);
                if (property.IsSlot && effective is not null && (effective.Flags & CimPropertyFlags.Key) != 0 && IsLastSlot(surface, level, property.CimName))
                    keys.Add(effective);
            }
        }

        return keys;
    }

    /// <summary>A slot that a class below replaces by one of another type does not count.</summary>
    private static bool IsLastSlot(ClassSurface surface, ClassSurface level, string cimName)
    {
        for (var below = surface; below is not null && !ReferenceEquals(below, level); below = below.Base)
        {
            if (below.FindOwnProperty(cimName) is { IsSlot: true })
                return false;
        }

        return true;
    }
}
