using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>The names of one proxy's members.</summary>
internal sealed class MemberScope
{
    private readonly ClassSurface? _base;
    private readonly List<string> _memberNames = [];

    // A member must not be called like its class (CS0542).
    private readonly UniqueNames _names;

    public MemberScope(ClassLink link)
    {
        _base = link.Base;
        _names = new UniqueNames().Reserve(ReservedNames.OfProxy).Reserve(link.Head.Name);
    }

    /// <summary>The names of properties and nested types, which members below could hide.</summary>
    public IReadOnlyList<string> MemberNames => _memberNames;

    /// <summary>Gives a property or nested type its name and tells whether it hides an inherited member.</summary>
    public string Claim(string wanted, out bool isHiding)
    {
        var name = _names.Claim(wanted);
        isHiding = _base is not null && _base.HasMember(name);
        _memberNames.Add(name);
        return name;
    }

    /// <summary>Gives a method its name.</summary>
    public string ClaimMethod(string wanted) => _names.Claim(wanted);

    /// <summary>Gives a field a name that hides nothing.</summary>
    public string ClaimField(string propertyName)
    {
        var wanted = "_" + propertyName;
        while (_base is not null && _base.HasMember(wanted))
            wanted += "_";
        return _names.Claim(wanted);
    }
}
