namespace TypedCim.Mof;

/// <summary>The form in which a <see cref="MofValue"/> is written.</summary>
public enum MofValueKind
{
    /// <summary>NULL.</summary>
    Null,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>An integer, decimal, hexadecimal, octal or binary.</summary>
    Integer,

    /// <summary>A number with a dot.</summary>
    Real,

    /// <summary>Text in double quotes.</summary>
    String,

    /// <summary>One character in single quotes.</summary>
    Character,

    /// <summary>Values in braces.</summary>
    Array,

    /// <summary><c>instance of</c> with a body.</summary>
    Instance,

    /// <summary>The alias of an instance: <c>$Name</c>.</summary>
    Alias,

    /// <summary>Any other word, such as the name of a MOF 3 enumeration value.</summary>
    Word,
}
