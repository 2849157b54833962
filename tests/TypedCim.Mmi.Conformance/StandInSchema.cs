using Microsoft.Management.Infrastructure;
using MmiStandIn;
using TypedCim.Conformance;
using NativeType = Microsoft.Management.Infrastructure.CimType;

namespace TypedCim.Mmi.Conformance;

/// <summary>Tells the stand-in the classes of the suite.</summary>
internal static class StandInSchema
{
    internal static void AddTo(StandInServer server, string namespaceName)
    {
        foreach (CimClass cimClass in ConformanceSchema.Instance.Classes.OrderBy(DepthOf))
            server.AddClass(cimClass.NamespaceIn(namespaceName), Describe(cimClass));
    }

    internal static NativeType NativeTypeOf(CimType type)
    {
        string name = type.Element() switch
        {
            CimType.None => nameof(NativeType.Unknown),
            CimType.Object => nameof(NativeType.Instance),
            CimType element => element.ToString(),
        };
        return Enum.Parse<NativeType>(type.IsArray() ? name + "Array" : name);
    }

    private static int DepthOf(CimClass cimClass) => cimClass.Base is null ? 0 : DepthOf(cimClass.Base) + 1;

    private static ClassDescription Describe(CimClass cimClass) => new(cimClass.Name, cimClass.Base?.Name)
    {
        Properties = [.. cimClass.Properties.Skip(cimClass.First).Select(Describe)],
        Methods = [.. cimClass.OwnMethods.Select(Describe)],
        Qualifiers = (cimClass.Flags & CimClassFlags.Singleton) != 0 ? [new QualifierDescription("Singleton", value: true)] : [],
    };

    private static PropertyDescription Describe(CimProperty property)
    {
        QualifierDescription[] lazy = property.IsLazy ? [new QualifierDescription("lazy", value: true)] : [];
        return new PropertyDescription(property.Name, NativeTypeOf(property.Type), property.IsKey ? CimFlags.Key : CimFlags.None, lazy);
    }

    private static MethodDescription Describe(CimMethod method)
    {
        var described = new MethodDescription(method.Name, NativeTypeOf(method.ReturnType), [.. method.Parameters.Select(Describe)]);
        if (method.IsStatic)
            described.AllQualifiers.Add(new QualifierDescription("Static", value: true));
        return described;
    }

    private static ParameterDescription Describe(CimParameter parameter) =>
        new(parameter.Name, NativeTypeOf(parameter.Type), parameter.Direction != CimDirection.Out, parameter.Direction != CimDirection.In);
}
