using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>A class while the schema is put together; it lives within one run of the resolver only.</summary>
internal sealed class ProxyNode(string cimName, string? cimNamespace, string namespaceName, string name)
{
    /// <summary>The name on the wire.</summary>
    public string CimName { get; } = cimName;

    /// <summary>The absolute CIM namespace, or null.</summary>
    public string? CimNamespace { get; } = cimNamespace;

    /// <summary>The C# namespace, not escaped.</summary>
    public string Namespace { get; } = namespaceName;

    /// <summary>The C# name, not escaped.</summary>
    public string Name { get; } = name;

    /// <summary>The C# type, ready to write.</summary>
    public string TypeName { get; } = "global::" + Identifier.EscapeDotted(namespaceName) + "." + Identifier.Escape(name);

    /// <summary>What the MOF files declare; null for a class of a referenced assembly.</summary>
    public MergedClass? Declaration { get; init; }

    /// <summary>The marks.</summary>
    public CimClassFlags Flags { get; init; }

    /// <summary>Whether the proxy is public.</summary>
    public bool IsPublic { get; set; } = true;

    /// <summary>The base, or null.</summary>
    public ProxyNode? Base { get; set; }

    /// <summary>The proxy of a referenced assembly that gets the methods; null unless this is no class but methods for one.</summary>
    public ProxyNode? Extends { get; init; }

    /// <summary>The classes directly below, in this assembly.</summary>
    public List<ProxyNode> Derived { get; } = [];

    /// <summary>Whether the proxy has a family.</summary>
    public bool HasFamily { get; set; }

    /// <summary>The class of columns, not escaped; null without one.</summary>
    public string? FieldsName { get; set; }

    /// <summary>The properties that the class declares, with and without a slot of their own.</summary>
    public List<ProxyProperty> Properties { get; } = [];

    /// <summary>The methods that the class declares.</summary>
    public List<ProxyMethod> Methods { get; } = [];

    /// <summary>The C# names of the members that classes below see, methods left out.</summary>
    public HashSet<string> MemberNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The expression that gives the family.</summary>
    public string Family => TypeName + (HasFamily ? ".CimFamily" : ".CimMetadata.FamilyOf(null, null)");

    /// <summary>Tells whether the class is another one or below it.</summary>
    public bool DerivesFrom(ProxyNode other)
    {
        for (var node = this; node is not null; node = node.Base)
        {
            if (ReferenceEquals(node, other))
                return true;
        }

        return false;
    }

    /// <summary>Finds a property by its name on the wire, in this class or the nearest one above.</summary>
    public ProxyProperty? FindProperty(string cimName)
    {
        for (var node = this; node is not null; node = node.Base)
        {
            foreach (var property in node.Properties)
            {
                if (string.Equals(property.CimName, cimName, StringComparison.OrdinalIgnoreCase))
                    return property;
            }
        }

        return null;
    }

    /// <summary>Finds a method by its name on the wire, in this class or the nearest one above.</summary>
    public ProxyMethod? FindMethod(string cimName)
    {
        for (var node = this; node is not null; node = node.Base)
        {
            foreach (var method in node.Methods)
            {
                if (string.Equals(method.CimName, cimName, StringComparison.OrdinalIgnoreCase))
                    return method;
            }
        }

        return null;
    }

    /// <summary>Tells whether a property or nested type of this C# name in a class below would hide a member.</summary>
    public bool HasMember(string name)
    {
        for (var node = this; node is not null; node = node.Base)
        {
            if (node.MemberNames.Contains(name) || node.Methods.Exists(method => string.Equals(method.Name, name, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>Tells whether a method of this C# name and signature in a class below would hide a member.</summary>
    public bool HasMember(string name, string signature)
    {
        for (var node = this; node is not null; node = node.Base)
        {
            if (node.MemberNames.Contains(name)
                || node.Methods.Exists(method => string.Equals(method.Name, name, StringComparison.Ordinal)
                    && string.Equals(method.Signature, signature, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
