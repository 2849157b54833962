namespace TypedCim;

/// <summary>What the qualifiers of a method say.</summary>
[Flags]
public enum CimMethodFlags
{
    /// <summary>A method of an instance that returns a value.</summary>
    None = 0,

    /// <summary>A method of the class.</summary>
    Static = 1,

    /// <summary>The return value is a status: a code outside of the successful ones is an error.</summary>
    ReturnsStatus = 2,
}
