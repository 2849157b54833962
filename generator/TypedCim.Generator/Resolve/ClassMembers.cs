using TypedCim.Generator.Model;

namespace TypedCim.Generator.Resolve;

/// <summary>Collects the members of one class while they are resolved.</summary>
internal sealed class ClassMembers(ProxyNode node)
{
    /// <summary>The class.</summary>
    public ProxyNode Node { get; } = node;

    /// <summary>The names of its members.</summary>
    public MemberScope Scope { get; } = new(node);

    /// <summary>The properties with a slot of their own.</summary>
    public List<PropertyModel> Properties { get; } = [];

    /// <summary>The inherited properties that are declared again.</summary>
    public List<RedeclaredModel> Redeclared { get; } = [];

    /// <summary>The methods.</summary>
    public List<MethodModel> Methods { get; } = [];

    /// <summary>The enums and constants.</summary>
    public List<NestedTypeModel> NestedTypes { get; } = [];

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
}
