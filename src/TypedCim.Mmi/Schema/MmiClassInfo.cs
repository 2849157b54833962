using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>What the server says of a class: types, keys, lazy properties and methods. It serves calls that have no schema of their own.</summary>
internal sealed class MmiClassInfo
{
    private readonly Dictionary<string, CimProperty> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CimMethod> _methods = new(StringComparer.OrdinalIgnoreCase);

    internal MmiClassInfo(Native.CimClass native)
    {
        Name = native.CimSystemProperties.ClassName;
        IsSingleton = Has(native.CimClassQualifiers, "singleton");
        foreach (Native.CimPropertyDeclaration property in native.CimClassProperties)
            _properties[property.Name] = new CimProperty(property.Name, NativeTypes.ToCim(property.CimType), FlagsOf(property));
        foreach (Native.CimMethodDeclaration method in native.CimClassMethods)
            _methods[method.Name] = new CimMethod(method.Name, NativeTypes.ToCim(method.ReturnType), FlagsOf(method), [.. method.Parameters.Select(Describe)]);
    }

    internal string Name { get; }

    internal bool IsSingleton { get; }

    internal IEnumerable<CimProperty> Keys => _properties.Values.Where(property => property.IsKey);

    internal CimProperty? Property(string name) => _properties.TryGetValue(name, out CimProperty? property) ? property : null;

    internal CimMethod? Method(string name) => _methods.TryGetValue(name, out CimMethod? method) ? method : null;

    private static CimPropertyFlags FlagsOf(Native.CimPropertyDeclaration property)
    {
        bool isKey = (property.Flags & Native.CimFlags.Key) != 0 || Has(property.Qualifiers, "key");
        return (isKey ? CimPropertyFlags.Key : CimPropertyFlags.None) | (Has(property.Qualifiers, "lazy") ? CimPropertyFlags.Lazy : CimPropertyFlags.None);
    }

    private static CimMethodFlags FlagsOf(Native.CimMethodDeclaration method) => Has(method.Qualifiers, "static") ? CimMethodFlags.Static : CimMethodFlags.None;

    private static CimParameter Describe(Native.CimMethodParameterDeclaration parameter)
    {
        bool isOut = Has(parameter.Qualifiers, "out");
        bool isIn = Has(parameter.Qualifiers, "in");
        CimDirection direction = isOut ? (isIn ? CimDirection.InOut : CimDirection.Out) : CimDirection.In;
        return new CimParameter(parameter.Name, NativeTypes.ToCim(parameter.CimType), direction);
    }

    // A qualifier that is there and false means its absence.
    private static bool Has(IEnumerable<Native.CimQualifier> qualifiers, string name) =>
        qualifiers.Any(qualifier => string.Equals(qualifier.Name, name, StringComparison.OrdinalIgnoreCase) && qualifier.Value is not false);
}
