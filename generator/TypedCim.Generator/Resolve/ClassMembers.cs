using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Resolve;

/// <summary>The members of one class, resolved one after the other.</summary>
internal sealed class ClassMembers(ClassLink link)
{
    private readonly List<ProxyProperty> _shownProperties = [];
    private readonly List<ProxyMethod> _shownMethods = [];

    /// <summary>The class.</summary>
    public ClassLink Link { get; } = link;

    /// <summary>The names of its members.</summary>
    public MemberScope Scope { get; } = new(link);

    /// <summary>The properties with a slot of their own.</summary>
    public List<PropertyModel> Properties { get; } = [];

    /// <summary>The inherited properties that are declared again.</summary>
    public List<RedeclaredModel> Redeclared { get; } = [];

    /// <summary>The methods.</summary>
    public List<MethodModel> Methods { get; } = [];

    /// <summary>The enums and constants.</summary>
    public List<NestedTypeModel> NestedTypes { get; } = [];

    /// <summary>The family, or null when nobody asks for one.</summary>
    public FamilyModel? Family { get; private set; }

    /// <summary>Gives a class without any member that it declares.</summary>
    public static ClassMembers None(ClassLink link)
    {
        var members = new ClassMembers(link);
        members.AddFamily();
        return members;
    }

    /// <summary>Resolves the members that a class declares.</summary>
    public static ClassMembers Resolve(ClassLink link, FindingList findings)
    {
        var members = new ClassMembers(link);
        new PropertyResolver(findings).Resolve(members);
        MethodResolver.Resolve(members);
        members.AddFamily();
        return members;
    }

    /// <summary>Adds what classes below see of a property.</summary>
    public void Show(ProxyProperty property) => _shownProperties.Add(property);

    /// <summary>Adds what classes below see of a method.</summary>
    public void Show(ProxyMethod method) => _shownMethods.Add(method);

    /// <summary>Gives all that classes below see.</summary>
    public ClassSurface ToSurface() => new(
        Link.Head,
        Link.Base,
        new EquatableArray<ProxyProperty>(_shownProperties),
        new EquatableArray<ProxyMethod>(_shownMethods),
        new EquatableArray<string>(Scope.MemberNames));

    /// <summary>Names the values of a member: gives the name of the enum, or null when constants or nothing at all were made.</summary>
    /// <param name="wanted">The name of the member, to which a suffix is added.</param>
    /// <param name="subject">The member in words.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="values">The named values, or null.</param>
    public string? AddNestedType(string wanted, string subject, CimTypeSchema type, CimValueTable? values)
    {
        var isEnum = NestedTypeBuilder.IsEnum(type, values);
        if (values is null || (!isEnum && !NestedTypeBuilder.IsConstants(type, values)))
            return null;

        var name = Scope.Claim(wanted + NestedTypeBuilder.SuffixOf(values), out var isHiding);
        NestedTypes.Add(NestedTypeBuilder.Build(name, isHiding, subject, type.Kind, values));
        return isEnum ? name : null;
    }

    private void AddFamily()
    {
        if (!Link.Head.HasFamily)
            return;

        var isHiding = false;
        for (var above = Link.Base; above is not null; above = above.Base)
            isHiding |= above.Head.HasFamily;
        var unknownName = Scope.Claim("Unknown", out var isUnknownHiding);
        Family = new FamilyModel(isHiding, unknownName, isUnknownHiding, Link.DerivedFamilies);
    }
}
