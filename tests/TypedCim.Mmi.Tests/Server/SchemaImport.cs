using MmiStandIn;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi.Tests.Server;

/// <summary>Teaches the stand-in the classes of generated schemas, bases first.</summary>
internal static class SchemaImport
{
    internal static void AddSchema(this StandInServer server, string namespaceName, IEnumerable<CimClass> classes)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (CimClass one in classes)
            Add(server, namespaceName, one, known);
    }

    internal static Native.CimType TypeOf(CimType type) => type switch
    {
        CimType.None => Native.CimType.Unknown,
        CimType.Object => Native.CimType.Instance,
        CimType.ObjectArray => Native.CimType.InstanceArray,
        _ => Enum.Parse<Native.CimType>(type.ToString()),
    };

    private static void Add(StandInServer server, string namespaceName, CimClass one, HashSet<string> known)
    {
        if (!known.Add(one.Name))
            return;
        if (one.Base is not null)
            Add(server, namespaceName, one.Base, known);

        var description = new ClassDescription(one.Name, one.Base?.Name)
        {
            Properties = [.. one.Properties.Skip(one.First).Select(Describe)],
            Methods = [.. one.OwnMethods.Select(Describe)],
            Qualifiers = (one.Flags & CimClassFlags.Singleton) != 0 ? [new QualifierDescription("Singleton", true)] : [],
        };
        server.AddClass(one.NamespaceIn(namespaceName), description);
    }

    private static PropertyDescription Describe(CimProperty property) => new(
        property.Name,
        TypeOf(property.Type),
        property.IsKey ? Native.CimFlags.Key : Native.CimFlags.None,
        property.IsLazy ? [new QualifierDescription("lazy", true)] : []);

    private static MethodDescription Describe(CimMethod method)
    {
        var description = new MethodDescription(method.Name, TypeOf(method.ReturnType), [.. method.Parameters.Select(Describe)]);
        if (method.IsStatic)
            description.AllQualifiers.Add(new QualifierDescription("Static", true));
        return description;
    }

    private static ParameterDescription Describe(CimParameter parameter) =>
        new(parameter.Name, TypeOf(parameter.Type), isIn: parameter.Direction != CimDirection.Out, isOut: parameter.Direction != CimDirection.In);
}
