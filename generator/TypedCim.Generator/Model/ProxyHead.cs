using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Model;

/// <summary>How a class is called on the wire and in C#, and what it is. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="CimNamespace">The absolute CIM namespace, or null for the one of the connection.</param>
/// <param name="Namespace">The C# namespace, not escaped.</param>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Flags">The marks.</param>
/// <param name="HasFamily">Whether the proxy has a family.</param>
/// <param name="FieldsName">The C# class of its columns, not escaped; null without one.</param>
internal sealed record ProxyHead(
    string CimName,
    string? CimNamespace,
    string Namespace,
    string Name,
    CimClassFlags Flags,
    bool HasFamily,
    string? FieldsName)
{
    /// <summary>The C# type, ready to write.</summary>
    public string TypeName { get; } = TypeNameOf(Namespace, Name);

    /// <summary>The expression that gives the family.</summary>
    public string Family => TypeName + (HasFamily ? ".CimFamily" : ".CimMetadata.Family");

    /// <summary>A C# type, ready to write.</summary>
    public static string TypeNameOf(string namespaceName, string name) => "global::" + Identifier.EscapeDotted(namespaceName) + "." + Identifier.Escape(name);
}
