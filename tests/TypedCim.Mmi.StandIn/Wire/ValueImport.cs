using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>Takes what a client sends into the store.</summary>
internal sealed class ValueImport(StandInServer server)
{
    internal StoredObject Keys(CimInstance target, ClassDescription description)
    {
        var keys = new StoredObject(description.Name);
        foreach (PropertyDescription key in description.Keys)
            keys[key.Name] = Read(description.Name, key.Name, key.CimType, Content(target.CimInstanceProperties[key.Name]));
        return keys;
    }

    internal StoredObject Instance(CimInstance given, ClassDescription description, string? namespaceName)
    {
        var stored = new StoredObject(description.Name, namespaceName);
        foreach (CimProperty property in given.CimInstanceProperties)
        {
            PropertyDescription declared = description.Property(property.Name)
                ?? throw new ServerErrorException(NativeErrorCode.NoSuchProperty, $"{description.Name} has no property {property.Name}.");
            stored[declared.Name] = Read(description.Name, declared.Name, declared.CimType, Content(property));
        }

        return stored;
    }

    internal IReadOnlyDictionary<string, object?> Arguments(MethodDescription method, CimMethodParametersCollection? parameters)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (CimMethodParameter parameter in parameters ?? [])
        {
            ParameterDescription declared = method.All.FirstOrDefault(one => one.IsIn && string.Equals(one.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ServerErrorException(NativeErrorCode.NoSuchProperty, $"{method.Name} has no input parameter {parameter.Name}.");
            var content = new NamedValue(parameter.Name, parameter.Value, parameter.CimType, CimFlags.None);
            object? value = Read(method.Name, declared.Name, declared.CimType, content);
            arguments[declared.Name] = value is null && server.Quirks.NullParametersBecomeEmpty ? EmptyOf(declared.CimType) : value;
        }

        return arguments;
    }

    private static NamedValue Content(CimProperty property) => ((NamedProperty)property).Content;

    private static object? EmptyOf(CimType type) => type switch
    {
        CimType.String => "",
        CimType.Boolean => false,
        CimType.UInt8 => (byte)0,
        CimType.SInt8 => (sbyte)0,
        CimType.UInt16 => (ushort)0,
        CimType.SInt16 => (short)0,
        CimType.UInt32 => 0u,
        CimType.SInt32 => 0,
        CimType.UInt64 => 0ul,
        CimType.SInt64 => 0L,
        CimType.Real32 => 0f,
        CimType.Real64 => 0d,
        _ => null,
    };

    private object? Read(string owner, string name, CimType declared, NamedValue content)
    {
        if (content.HasStored)
            return content.Stored;
        if (content.Type != declared)
            throw new ServerErrorException(NativeErrorCode.TypeMismatch, $"{owner}.{name} is of type {declared}; {content.Type} was sent.");
        return Stored(content.Value, declared);
    }

    private object? Stored(object? value, CimType type) => value switch
    {
        null => null,
        DateTime or TimeSpan => CimTime.From(value),
        CimInstance instance => Object(instance, type),
        Array array => Elements(array, ClrValue.ElementOf(type)),
        _ => value,
    };

    private object?[] Elements(Array array, CimType type)
    {
        if (array.Length == 0 && server.Quirks.RefusesEmptyArrays)
            throw new ServerErrorException(NativeErrorCode.InvalidParameter, "An array without elements cannot be sent.");

        var elements = new object?[array.Length];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = Stored(array.GetValue(i), type);
        return elements;
    }

    private StoredObject Object(CimInstance instance, CimType type)
    {
        string className = instance.CimSystemProperties.ClassName;
        ClassDescription? description = server.FindClass(instance.CimSystemProperties.Namespace, className) ?? server.FindClass(namespaceName: null, className);
        bool isReference = type == CimType.Reference;
        if (isReference && instance.CimInstanceProperties.Any(property => (property.Flags & CimFlags.Key) == 0))
            throw new ServerErrorException(NativeErrorCode.InvalidParameter, $"A reference to {className} has a property that is no key.");

        var stored = new StoredObject(className, isReference ? instance.CimSystemProperties.Namespace : null) { IsReference = isReference };
        foreach (CimProperty property in instance.CimInstanceProperties)
            stored[property.Name] = Read(className, property.Name, description?.Property(property.Name)?.CimType ?? property.CimType, Content(property));
        return stored;
    }
}
