namespace TypedCim.Generator.Model;

/// <summary>What of a class the classes below it, and other assemblies, see. Cacheable: immutable, structural equality.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Base">The class above, or null.</param>
/// <param name="Properties">The properties that it declares, with and without a slot of their own.</param>
/// <param name="Methods">The methods that it declares.</param>
/// <param name="MemberNames">The C# names of its other members that a member below would hide.</param>
internal sealed record ClassSurface(
    ProxyHead Head,
    ClassSurface? Base,
    EquatableArray<ProxyProperty> Properties,
    EquatableArray<ProxyMethod> Methods,
    EquatableArray<string> MemberNames)
{
    /// <summary>Finds a property by its name on the wire, in this class or the nearest one above.</summary>
    public ProxyProperty? FindProperty(string cimName)
    {
        for (var level = this; level is not null; level = level.Base)
        {
            if (level.FindOwnProperty(cimName) is { } property)
                return property;
        }

        return null;
    }

    /// <summary>Finds a property that this class declares.</summary>
    public ProxyProperty? FindOwnProperty(string cimName)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.CimName, cimName, StringComparison.OrdinalIgnoreCase))
                return property;
        }

        return null;
    }

    /// <summary>Finds a method by its name on the wire, in this class or the nearest one above.</summary>
    public ProxyMethod? FindMethod(string cimName)
    {
        for (var level = this; level is not null; level = level.Base)
        {
            foreach (var method in level.Methods)
            {
                if (string.Equals(method.CimName, cimName, StringComparison.OrdinalIgnoreCase))
                    return method;
            }
        }

        return null;
    }

    /// <summary>Tells whether a property or nested type of this C# name in a class below would hide a member.</summary>
    public bool HasMember(string name) => HasMember(name, null);

    /// <summary>Tells whether a method of this C# name and signature in a class below would hide a member; null for one of any signature.</summary>
    public bool HasMember(string name, string? signature)
    {
        for (var level = this; level is not null; level = level.Base)
        {
            if (level.HasOwnMember(name, signature))
                return true;
        }

        return false;
    }

    private bool HasOwnMember(string name, string? signature)
    {
        foreach (var member in MemberNames)
        {
            if (string.Equals(member, name, StringComparison.Ordinal))
                return true;
        }

        foreach (var method in Methods)
        {
            if (string.Equals(method.Name, name, StringComparison.Ordinal) && (signature is null || string.Equals(method.Signature, signature, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
