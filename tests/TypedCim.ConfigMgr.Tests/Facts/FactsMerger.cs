namespace TypedCim.ConfigMgr.Tests;

/// <summary>
/// Puts the pages and the site together by the rules of mof/README.md: the page tells order, direction, optional, key and lazy; the site tells the spelling
/// of names, simple types, what is an input, and static or instance. What only one of them has is there.
/// </summary>
internal static class FactsMerger
{
    public static Dictionary<string, ClassFacts> Merge(Dictionary<string, ClassFacts> pages, Dictionary<string, ClassFacts> site)
    {
        var merged = new Dictionary<string, ClassFacts>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in pages.Keys.Union(site.Keys, StringComparer.OrdinalIgnoreCase))
        {
            ClassFacts page = pages.GetValueOrDefault(name) ?? new ClassFacts(name, "");
            merged.Add(name, Merge(page, site.GetValueOrDefault(name) ?? new ClassFacts(page.Name, "")));
        }

        return merged;
    }

    private static ClassFacts Merge(ClassFacts page, ClassFacts site)
    {
        var merged = new ClassFacts(site.Name, page.Kind);
        foreach (PropertyFacts property in page.Properties.Values.Concat(site.Properties.Values))
            merged.Properties.TryAdd(property.Name, Merge(property, site.Properties.GetValueOrDefault(property.Name)));
        foreach (MethodFacts method in page.Methods.Values.Concat(site.Methods.Values))
            merged.Methods.TryAdd(method.Name, Merge(method, site.Methods.GetValueOrDefault(method.Name)));
        return merged;
    }

    private static PropertyFacts Merge(PropertyFacts property, PropertyFacts? onSite) =>
        onSite is null ? property : property with { Name = onSite.Name, Type = TypeOf(property.Type, onSite.Type) };

    private static MethodFacts Merge(MethodFacts method, MethodFacts? onSite)
    {
        if (!method.HasOrder || onSite is null)
            return method;

        // An input that the page lacks is the last one, and optional: an older site does not take it.
        List<ParameterFacts> parameters = method.Parameters.ConvertAll(parameter => Merge(parameter, Find(onSite.Parameters, parameter.Name)));
        int place = parameters.FindLastIndex(parameter => parameter.IsInput) + 1;
        IEnumerable<ParameterFacts> added = onSite.Parameters.Where(input => Find(method.Parameters, input.Name) is null);
        parameters.InsertRange(place, added.Select(input => input with { IsOptional = true }));
        return method with { Name = onSite.Name, IsStatic = onSite.IsStatic, Parameters = parameters };
    }

    private static ParameterFacts Merge(ParameterFacts parameter, ParameterFacts? onSite)
    {
        if (onSite is null)
            return parameter;

        string direction = parameter.IsInput ? parameter.Direction : "inout";
        return parameter with { Name = onSite.Name, Type = TypeOf(parameter.Type, onSite.Type), Direction = direction };
    }

    /// <summary>The listing of a site has <c>object</c> or <c>object[]</c> for all embedded objects and references.</summary>
    private static string TypeOf(string onPage, string onSite) =>
        onSite.StartsWith("object", StringComparison.Ordinal) || char.IsUpper(onSite[0]) ? onPage : onSite;

    private static ParameterFacts? Find(List<ParameterFacts> parameters, string name) =>
        parameters.Find(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
}
