using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>The names of one proxy's members.</summary>
internal sealed class MemberScope
{
    private readonly ProxyNode _node;
    private readonly UniqueNames _names;

    public MemberScope(ProxyNode node)
    {
        _node = node;
        // A member must not be called like its class (CS0542).
        _names = new UniqueNames().Reserve(ReservedNames.OfProxy).Reserve(node.Name);
    }

    /// <summary>Gives a property or nested type its name and tells whether it hides an inherited member.</summary>
    public string Claim(string wanted, out bool isHiding)
    {
        var name = _names.Claim(wanted);
        isHiding = _node.Base is not null && _node.Base.HasMember(name);
        _node.MemberNames.Add(name);
        return name;
    }

    /// <summary>Gives a method its name.</summary>
    public string ClaimMethod(string wanted) => _names.Claim(wanted);

    /// <summary>Gives a field a name that hides nothing.</summary>
    public string ClaimField(string propertyName)
    {
        var wanted = "_" + propertyName;
        while (_node.Base is not null && _node.Base.HasMember(wanted))
            wanted += "_";
        return _names.Claim(wanted);
    }
}
