using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Link;

/// <summary>Tells what a declaration means whose class a referenced assembly has already: more methods for that proxy, or a proxy of this project's own.</summary>
/// <remarks>
/// A declaration without a property, and without another base, adds methods. One with properties is a class of its own, which this project uses instead;
/// it should be whole then.
/// </remarks>
internal sealed class ForeignClasses(ClassIndex referenced, FindingList findings)
{
    /// <summary>Finds the proxy that a declaration adds methods to; null for a class of this project.</summary>
    public ProxyNode? FindExtended(MergedClass merged)
    {
        var schema = merged.Schema;
        var foreign = referenced.Find(schema.Name, schema.Namespace);
        if (foreign is null || !IsSameNamespace(foreign.CimNamespace, schema.Namespace))
            return null;
        if (schema.Properties.IsEmpty && IsSameBase(schema.BaseName, foreign))
            return foreign;

        CheckWhole(merged, foreign);
        return null;
    }

    private static bool IsSameNamespace(string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameBase(string? baseName, ProxyNode foreign) =>
        baseName is null || string.Equals(baseName, foreign.Surface?.Base?.Head.CimName, StringComparison.OrdinalIgnoreCase);

    private void CheckWhole(MergedClass merged, ProxyNode foreign)
    {
        foreach (var property in foreign.Surface!.Properties)
        {
            if (!property.IsSlot || Declares(merged.Schema, property.CimName))
                continue;

            findings.Add(
                GeneratorRules.PartOfForeignClass,
                merged.Files[0].Path,
                CimLocationKind.Class,
                merged.Schema.Name,
                null,
                null,
                foreign.Head.TypeName.Substring("global::".Length),
                property.CimName);
            return;
        }
    }

    private static bool Declares(CimClassSchema schema, string propertyName)
    {
        foreach (var property in schema.Properties)
        {
            if (string.Equals(property.Name, propertyName, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
