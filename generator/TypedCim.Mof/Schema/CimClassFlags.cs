namespace TypedCim.Mof;

/// <summary>Marks that qualifiers put on a class.</summary>
[Flags]
public enum CimClassFlags
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>The class has no instances of its own.</summary>
    Abstract = 1,

    /// <summary>The class connects instances of other classes.</summary>
    Association = 1 << 1,

    /// <summary>The class describes events.</summary>
    Indication = 1 << 2,

    /// <summary>There is one instance, addressed as <c>Class=@</c>.</summary>
    Singleton = 1 << 3,

    /// <summary>The class carries the qualifier <c>Embedded</c> and has no keys: its instances live only inside others.</summary>
    Embedded = 1 << 4,

    /// <summary>Instances describe failures of operations.</summary>
    Exception = 1 << 5,

    /// <summary>The class must not be derived from.</summary>
    Terminal = 1 << 6,

    /// <summary>The class may change or vanish.</summary>
    Experimental = 1 << 7,

    /// <summary>
    /// The file holds bare method signatures only; they belong to the class of this name that another file declares.
    /// </summary>
    Fragment = 1 << 8,

    /// <summary>
    /// The localised half of a class, which only adds texts to the class of this name (<see cref="MofAmendments"/>): it has the qualifier
    /// <c>Amendment</c>, stands in a namespace such as <c>root\cimv2\ms_409</c>, or in an <c>.mfl</c> file.
    /// </summary>
    Amendment = 1 << 9,
}
