using TypedCim.Generator.Model;

namespace TypedCim.Generator.Manifest;

/// <summary>A class in a referenced assembly, as its manifest tells.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="CimNamespace">The absolute CIM namespace, or null.</param>
/// <param name="BaseName">The CIM name of the base, or null.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="Name">The C# name.</param>
/// <param name="FieldsName">The C# class of its columns, or null.</param>
/// <param name="Flags">The marks.</param>
/// <param name="HasFamily">Whether the proxy has a family.</param>
/// <param name="Properties">The properties that it declares.</param>
/// <param name="Methods">The methods that it declares.</param>
/// <param name="MemberNames">The C# names of its other members.</param>
internal sealed record ManifestClass(
    string CimName,
    string? CimNamespace,
    string? BaseName,
    string Namespace,
    string Name,
    string? FieldsName,
    CimClassFlags Flags,
    bool HasFamily,
    EquatableArray<ManifestProperty> Properties,
    EquatableArray<ProxyMethod> Methods,
    EquatableArray<string> MemberNames);
