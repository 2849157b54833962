namespace TypedCim;

/// <summary>What the qualifiers of a class say.</summary>
[Flags]
public enum CimClassFlags
{
    /// <summary>An ordinary class.</summary>
    None = 0,

    /// <summary>Has no instances of its own.</summary>
    Abstract = 1,

    /// <summary>Relates instances of other classes.</summary>
    Association = 2,

    /// <summary>Has exactly one instance and no key.</summary>
    Singleton = 4,

    /// <summary>Its objects live only inside other objects.</summary>
    Embedded = 8,
}
