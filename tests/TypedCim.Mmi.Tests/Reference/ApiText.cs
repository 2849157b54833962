using System.Reflection;

namespace TypedCim.Mmi.Tests.Reference;

/// <summary>Writes the public members of an assembly in the form of the signatures that are kept as test data: one line a member, with its type in front.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    internal static IEnumerable<string> Of(Type type)
    {
        string owner = NameOf(type) + ": ";
        yield return owner + Declaration(type);
        if (type.IsEnum)
        {
            foreach (string name in Enum.GetNames(type))
                yield return $"{owner}{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)},";
            yield break;
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(IsVisible))
            yield return $"{owner}{Access(constructor)} {type.Name}({Parameters(constructor)});";
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)))
            yield return owner + Property(property);
        foreach (MethodInfo method in type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName))
            yield return $"{owner}{Access(method)} {Modifier(method)}{NameOf(method.ReturnType)} {method.Name}({Parameters(method)});";
    }

    internal static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return NameOf(underlying) + "?";
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        if (type.IsGenericType)
            return $"{type.Namespace}.{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";

        return Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => type.FullName!,
            TypeCode.Boolean => "bool",
            TypeCode.Int64 => "long",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.UInt16 => "ushort",
            TypeCode.String => "string",
            _ when type == typeof(object) => "object",
            _ when type == typeof(void) => "void",
            _ => type.FullName!,
        };
    }

    private static string Declaration(Type type)
    {
        if (type.IsEnum)
            return $"public enum {type.Name} : {NameOf(Enum.GetUnderlyingType(type))}{(type.IsDefined(typeof(FlagsAttribute), inherit: false) ? " [Flags]" : "")}";

        string kind = type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        string name = type.IsGenericType ? type.Name.Split('`')[0] + "<T>" : type.Name;
        Type[] own = type.BaseType == typeof(object) ? [] : [type.BaseType!];
        IEnumerable<Type> inherited = type.GetInterfaces().Where(one => !own.Any(baseType => baseType.GetInterfaces().Contains(one)));
        string[] bases = [.. own.Concat(inherited).Where(one => one.Name is not "ISerializable").Select(NameOf)];
        return $"public {kind}class {name}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases.Order(StringComparer.Ordinal)))}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetAccessors(nonPublic: true).First(IsVisible);
        string name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        string accessors = string.Concat(property.GetAccessors(nonPublic: true).Where(IsVisible).OrderBy(one => one.ReturnType == typeof(void)).Select(one => one.ReturnType == typeof(void) ? "set; " : "get; "));
        return $"{Access(accessor)} {Modifier(accessor)}{NameOf(property.PropertyType)} {name} {{ {accessors}}}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifier(MethodInfo method)
    {
        if (method.IsStatic)
            return "static ";
        if (method.IsAbstract)
            return "abstract ";
        if (method.GetBaseDefinition() != method)
            return "override ";
        return method.IsVirtual && !method.IsFinal ? "virtual " : "";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) => NameOf(parameter.ParameterType) + " " + parameter.Name;
}
