namespace TypedCim.ConfigMgr.Tests;

/// <summary>Compares the generated classes with the facts, both ways, and lists what differs.</summary>
internal sealed class CatalogueComparison(
    Catalogue catalogue,
    Dictionary<string, ClassFacts> pages,
    Dictionary<string, ClassFacts> site)
{
    private readonly Dictionary<string, ClassFacts> _facts = FactsMerger.Merge(pages, site);
    private readonly SortedSet<string> _differences = new(StringComparer.Ordinal);

    public int ClassCount { get; private set; }

    public int PropertyCount { get; private set; }

    public int MethodCount { get; private set; }

    public int ParameterCount { get; private set; }

    /// <summary>One line a difference, in ordinal order.</summary>
    public SortedSet<string> FindDifferences()
    {
        foreach (ClassFacts expected in _facts.Values)
            CompareClass(expected);
        foreach (CimClass actual in catalogue.Classes)
            FindInvented(actual);
        return _differences;
    }

    private void CompareClass(ClassFacts expected)
    {
        ClassCount++;
        if (catalogue.Find(expected.Name) is not { } actual)
        {
            _differences.Add(expected.Name + ": missing");
            return;
        }

        CheckName(expected.Name, expected.Name, actual.Name);
        Check(catalogue.IsOfClientAssembly(actual.Name) == (expected.Kind is "client"), expected.Name, "in the other assembly");
        foreach (PropertyFacts property in expected.Properties.Values)
            CompareProperty(actual, property);
        foreach (MethodFacts method in expected.Methods.Values)
            CompareMethod(actual, method);
    }

    private void CompareProperty(CimClass actual, PropertyFacts expected)
    {
        PropertyCount++;
        string subject = actual.Name + "." + expected.Name;
        int number = actual.IndexOf(expected.Name);
        if (number < 0)
        {
            // Of a base, the site shows one sampled derived instance.
            bool isBelow = catalogue.ClassesBelow(actual.Name).Any(below => below.IndexOf(expected.Name) >= 0);
            Check(isBelow, subject, "missing");
            return;
        }

        CimProperty property = actual.Properties[number];
        CheckName(subject, expected.Name, property.Name);
        bool isOnPage = pages.TryGetValue(actual.Name, out ClassFacts? page) && page.Properties.ContainsKey(expected.Name);
        CheckType(subject, expected.Type, catalogue.TypeOf(actual, property), isOnPage);
        if (isOnPage)
        {
            Check(property.IsKey == expected.IsKey, subject, expected.IsKey ? "no key" : "key");
            Check(property.IsLazy == expected.IsLazy, subject, expected.IsLazy ? "not lazy" : "lazy");
        }
    }

    private void CompareMethod(CimClass actual, MethodFacts expected)
    {
        MethodCount++;
        string subject = actual.Name + "." + expected.Name;
        if (actual.FindMethod(expected.Name) is not { } method)
        {
            bool isBelow = !expected.HasOrder && catalogue.ClassesBelow(actual.Name).Any(below => below.FindMethod(expected.Name) is not null);
            Check(isBelow, subject, "missing method");
            return;
        }

        CheckName(subject, expected.Name, method.Name);
        Check(method.IsStatic == expected.IsStatic, subject, method.IsStatic ? "static" : "not static");
        string returned = method.ReturnType.ToMof();
        Check(AreSame(returned, char.IsUpper(expected.ReturnType[0]) ? "object" : expected.ReturnType), subject, "returns " + returned);
        Check(method.ReturnsStatus == expected.ReturnsStatus, subject, method.ReturnsStatus ? "returns a status" : "returns no status");
        CompareParameters(actual, method, expected, subject);
    }

    private void CompareParameters(CimClass actual, CimMethod method, MethodFacts expected, string subject)
    {
        ParameterCount += expected.Parameters.Count;
        List<ParameterFacts> found = [.. method.Parameters.Select(parameter => new ParameterFacts(
            parameter.Name,
            catalogue.TypeOf(actual, method, parameter),
            parameter.Direction switch { CimDirection.In => "in", CimDirection.Out => "out", _ => "inout" },
            parameter.IsOptional))];
        if (!expected.HasOrder)
            found = InOrderOf(expected.Parameters, found);
        if (!expected.HasOrder && method.DeclaringClass != actual)
            found.RemoveAll(parameter => !parameter.IsInput);
        for (int i = 0; i < Math.Max(found.Count, expected.Parameters.Count); i++)
            CompareParameter(subject, expected, i < expected.Parameters.Count ? expected.Parameters[i] : null, i < found.Count ? found[i] : null);
    }

    private void CompareParameter(string subject, MethodFacts method, ParameterFacts? expected, ParameterFacts? found)
    {
        if (expected is null || found is null)
        {
            _differences.Add(subject + ": " + (expected is null ? "more than the sources have: " + found : "lacks " + expected));
            return;
        }

        string parameter = subject + "(" + expected.Name + ")";
        CheckName(parameter, expected.Name, found.Name);
        CheckType(parameter, expected.Type, found.Type, method.HasOrder);
        Check(AreSame(found.Direction, expected.Direction), parameter, found.Direction);
        Check(found.IsOptional == expected.IsOptional, parameter, found.IsOptional ? "optional" : "not optional");
    }

    /// <summary>A class, property or method that no source has. A base may have what each class below it has.</summary>
    private void FindInvented(CimClass actual)
    {
        if (!_facts.TryGetValue(actual.Name, out ClassFacts? known))
        {
            _differences.Add(actual.Name + ": in no source");
            return;
        }

        foreach (CimProperty property in actual.Properties.Skip(actual.First))
            Check(known.Properties.ContainsKey(property.Name) || AllBelowHave(actual, property.Name), actual.Name + "." + property.Name, "in no source");
        foreach (CimMethod method in actual.OwnMethods)
            Check(known.Methods.ContainsKey(method.Name), actual.Name + "." + method.Name, "method in no source");
    }

    private bool AllBelowHave(CimClass actual, string propertyName)
    {
        List<ClassFacts> below = [.. catalogue.ClassesBelow(actual.Name).Select(cimClass => site.GetValueOrDefault(cimClass.Name)).OfType<ClassFacts>()];
        return below.Count > 0 && below.TrueForAll(known => known.Properties.ContainsKey(propertyName));
    }

    /// <summary>The site tells that something is an embedded object, not of which class.</summary>
    private void CheckType(string subject, string expected, string found, bool isOnPage)
    {
        bool isUnknownClass = !isOnPage && expected.StartsWith("object", StringComparison.Ordinal) && char.IsUpper(found[0]);
        Check(isUnknownClass ? expected.EndsWith(']') == found.EndsWith(']') : AreSame(expected, found), subject, "type " + found + ", not " + expected);
    }

    private void CheckName(string subject, string expected, string found) => Check(AreSame(expected, found), subject, "name " + found);

    private void Check(bool holds, string subject, string difference)
    {
        if (!holds)
            _differences.Add(subject + ": " + difference);
    }

    private static bool AreSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static List<ParameterFacts> InOrderOf(List<ParameterFacts> order, List<ParameterFacts> parameters) =>
        [.. parameters.OrderBy(parameter => order.FindIndex(known => AreSame(known.Name, parameter.Name)) is var place and >= 0 ? place : int.MaxValue)];
}
