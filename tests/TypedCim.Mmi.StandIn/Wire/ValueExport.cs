using System.Globalization;
using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>Hands values of the store to a client, in the form that the quirks ask for.</summary>
internal sealed class ValueExport(StandInServer server)
{
    private StandInQuirks Quirks => server.Quirks;

    /// <summary>A row of a query: lazy properties come as null.</summary>
    internal CimInstance Row(StoredObject stored, IReadOnlyList<string> columns) => Build(stored, columns.Count == 0 ? null : columns, isRow: true, new Lifetime());

    internal CimInstance Instance(StoredObject stored, IReadOnlyList<string>? columns) => Build(stored, columns, isRow: false, new Lifetime());

    internal IEnumerable<CimMethodResultBase> Result(MethodDescription method, MethodInvocation invocation)
    {
        var lifetime = new Lifetime();
        var parameters = new KeyedList<CimMethodParameter>(parameter => parameter.Name, lifetime);
        if (method.ReturnType != CimType.Unknown)
            parameters.Add(Parameter("ReturnValue", invocation.ReturnValue, method.ReturnType, lifetime));

        foreach (ParameterDescription parameter in method.All)
        {
            object? value = parameter.IsOut ? invocation.Outputs.GetValueOrDefault(parameter.Name) : null;
            if (Quirks.StreamsOutput && value is Array elements)
            {
                foreach (object element in elements)
                    yield return new CimMethodStreamedResult(parameter.Name, Scalar(element, lifetime), ClrValue.ElementOf(parameter.CimType));
                continue;
            }

            if (parameter.IsOut || Quirks.OutputListsInput)
                parameters.Add(Parameter(parameter.Name, value, parameter.CimType, lifetime));
        }

        yield return Quirks.ResultIsNull ? null! : new CimMethodResult(parameters);
    }

    private NamedParameter Parameter(string name, object? stored, CimType declared, Lifetime lifetime)
    {
        object? value = Value(stored, declared, lifetime);
        return new NamedParameter(new NamedValue(name, value, TypeOnWire(value, declared), CimFlags.Out, stored, lifetime));
    }

    private CimInstance Build(StoredObject stored, IReadOnlyList<string>? columns, bool isRow, Lifetime lifetime)
    {
        string? namespaceName = Quirks.InstancesLackNamespace && !stored.IsReference ? null : stored.Namespace;
        var instance = new CimInstance(stored.ClassName, namespaceName, lifetime);
        ClassDescription? description = server.FindClass(stored.Namespace, stored.ClassName);
        foreach (PropertyDescription property in description?.Properties ?? Described(stored))
        {
            bool isNamed = columns is null || columns.Contains(property.Name, StringComparer.OrdinalIgnoreCase);
            if (!isNamed && !(isRow && Quirks.UnnamedColumnsComeAsNull))
                continue;

            bool isHidden = !isNamed || (isRow && property.IsLazy);
            instance.CimInstanceProperties.Add(Property(property, isHidden ? null : stored[property.Name], stored.IsReference, lifetime));
        }

        return instance;
    }

    private NamedProperty Property(PropertyDescription property, object? stored, bool isReference, Lifetime lifetime)
    {
        object? value = Value(stored, property.CimType, lifetime);
        CimFlags flags = CimFlags.Property | CimFlags.NotModified;
        if ((property.IsKey || isReference) && !Quirks.InstancesLackKeyFlags)
            flags |= CimFlags.Key;
        if (value is null)
            flags |= CimFlags.NullValue;
        return new NamedProperty(new NamedValue(property.Name, value, TypeOnWire(value, property.CimType), flags, stored, lifetime));
    }

    private static IEnumerable<PropertyDescription> Described(StoredObject stored) =>
        stored.Values.Select(value => new PropertyDescription(value.Key, value.Value is null ? CimType.String : ClrValue.TypeOf(value.Value)));

    private static CimType TypeOnWire(object? value, CimType declared) => value switch
    {
        null => declared,
        CimInstance => ClrValue.ElementOf(declared),
        Array array => array.Length == 0 ? declared : ClrValue.ArrayOf(TypeOnWire(array.GetValue(0), ClrValue.ElementOf(declared))),
        _ => ClrValue.TypeOf(value),
    };

    private object? Value(object? stored, CimType type, Lifetime lifetime)
    {
        if (stored is not Array array)
            return stored is null ? null : Scalar(stored, lifetime);

        CimType element = ClrValue.ElementOf(type);
        object[] values = [.. array.Cast<object>().Select(one => Scalar(one, lifetime))];
        if (values.Length == 1 && Quirks.ArraysOfOneAreScalars)
            return values[0];
        if (element == CimType.DateTime && !Quirks.ScalarsAreText)
            return values;

        var typed = Array.CreateInstance(values.Length == 0 ? ElementClr(element) : values[0].GetType(), values.Length);
        Array.Copy(values, typed, values.Length);
        return typed;
    }

    private object Scalar(object stored, Lifetime lifetime)
    {
        object value = stored switch
        {
            CimTime time => Quirks.ScalarsAreText ? time.ToXml() : time.ToClr(),
            StoredObject { IsReference: true } reference => Build(reference, [.. reference.Values.Keys], isRow: false, InnerLifetime(lifetime)),
            StoredObject embedded => Build(embedded, columns: null, isRow: false, InnerLifetime(lifetime)),
            float single when Quirks.ShortensReal32 => float.Parse(single.ToString("G7", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            _ => stored,
        };
        return Quirks.ScalarsAreText ? Text(value) : value;
    }

    private Lifetime InnerLifetime(Lifetime owner) => Quirks.EmbeddedValuesShareMemory ? new Lifetime(owner) : new Lifetime();

    private static object Text(object value) => value switch
    {
        CimInstance => value,
        bool boolean => boolean ? "TRUE" : "FALSE",
        char character => ((int)character).ToString(CultureInfo.InvariantCulture),
        double.PositiveInfinity or float.PositiveInfinity => "INF",
        double.NegativeInfinity or float.NegativeInfinity => "-INF",
        float single => single.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Type ElementClr(CimType type) => type switch
    {
        CimType.Boolean => typeof(bool),
        CimType.UInt8 => typeof(byte),
        CimType.SInt8 => typeof(sbyte),
        CimType.UInt16 => typeof(ushort),
        CimType.SInt16 => typeof(short),
        CimType.UInt32 => typeof(uint),
        CimType.SInt32 => typeof(int),
        CimType.UInt64 => typeof(ulong),
        CimType.SInt64 => typeof(long),
        CimType.Real32 => typeof(float),
        CimType.Real64 => typeof(double),
        CimType.Char16 => typeof(char),
        CimType.Reference or CimType.Instance => typeof(CimInstance),
        _ => typeof(string),
    };
}
