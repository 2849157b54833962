namespace TypedCim.Mof;

/// <summary>The form in which a value is written.</summary>
internal enum ValueForm : byte
{
    Null,
    True,
    False,
    Integer,
    Real,
    String,
    Character,
    Array,
    Instance,
    Alias,

    /// <summary>A bare word; only MOF 3 enumerations and directives know such values.</summary>
    Word,

    /// <summary>Something that was reported already and fits every type.</summary>
    Invalid,
}
