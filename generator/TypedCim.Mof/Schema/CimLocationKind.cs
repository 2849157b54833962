namespace TypedCim.Mof;

/// <summary>What a <see cref="CimMemberLocation"/> points at.</summary>
public enum CimLocationKind
{
    /// <summary>The name of a class in its declaration.</summary>
    Class,

    /// <summary>The name of the base class.</summary>
    BaseClass,

    /// <summary>The name of a property or method.</summary>
    Member,

    /// <summary>The class name that is the type of a property or the return type of a method.</summary>
    MemberType,

    /// <summary>The name of a parameter.</summary>
    Parameter,

    /// <summary>The class name that is the type of a parameter.</summary>
    ParameterType,
}
