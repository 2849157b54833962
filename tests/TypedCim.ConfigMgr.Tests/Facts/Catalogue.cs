using System.Reflection;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>The classes of both generated assemblies, as their descriptors and their C# types tell them.</summary>
internal sealed class Catalogue
{
    private static readonly (CimSchema Schema, Type Marker)[] Assemblies =
        [(ConfigMgrSchema.Instance, typeof(SMS_BaseClass)), (Client.ClientSchema.Instance, typeof(Client.CCM_Policy))];

    private readonly Dictionary<string, CimClass> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Type> _types = new(StringComparer.OrdinalIgnoreCase);

    public Catalogue()
    {
        foreach ((CimSchema schema, Type marker) in Assemblies)
        {
            foreach (CimClass cimClass in schema.Classes)
            {
                _classes.Add(cimClass.Name, cimClass);
                _types.Add(cimClass.Name, marker.Assembly.GetType(marker.Namespace + "." + cimClass.Name, throwOnError: true)!);
            }
        }
    }

    public IEnumerable<CimClass> Classes => _classes.Values;

    public CimClass? Find(string className) => _classes.GetValueOrDefault(className);

    public IEnumerable<CimClass> ClassesBelow(string className) =>
        Classes.Where(cimClass => cimClass.Is(className) && !string.Equals(cimClass.Name, className, StringComparison.OrdinalIgnoreCase));

    public bool IsOfClientAssembly(string className) => _types[className].Assembly == typeof(Client.CCM_Policy).Assembly;

    public string TypeOf(CimClass cimClass, CimProperty property) => Describe(
        property.Type,
        property.Family,
        () => _types[cimClass.Name].GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance)?.PropertyType);

    public string TypeOf(CimClass cimClass, CimMethod method, CimParameter parameter) => Describe(
        parameter.Type,
        parameter.Family,
        () => ProxyParametersOf(cimClass, method).FirstOrDefault(candidate => IsNamed(candidate.Name, parameter.Name))?.ParameterType);

    private IEnumerable<ParameterInfo> ProxyParametersOf(CimClass cimClass, CimMethod method) =>
        _types[cimClass.Name].GetMethods()
            .Where(candidate => IsNamed(candidate.Name, method.Name + "Async"))
            .SelectMany(candidate => candidate.GetParameters());

    private static bool IsNamed(string? name, string cimName) => string.Equals(name, cimName, StringComparison.OrdinalIgnoreCase);

    private static string Describe(CimType type, CimFamily? family, Func<Type?> findProxyType)
    {
        string name = type.ToMof();
        if (family is not null)
            return name.Replace("object", family.Class.Name, StringComparison.Ordinal);
        if (!name.StartsWith("ref", StringComparison.Ordinal))
            return name;

        // The descriptor of a reference does not tell the class; the C# type does.
        Type? proxyType = findProxyType();
        proxyType = proxyType is null ? null : Nullable.GetUnderlyingType(proxyType) ?? proxyType;
        return proxyType is { IsGenericType: true } ? "ref:" + proxyType.GetGenericArguments()[0].Name : name;
    }
}
