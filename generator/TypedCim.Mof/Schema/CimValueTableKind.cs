namespace TypedCim.Mof;

/// <summary>What the entries of a <see cref="CimValueTable"/> stand for.</summary>
public enum CimValueTableKind
{
    /// <summary><c>ValueMap</c>/<c>Values</c> on an integer: one number an entry.</summary>
    Enumeration,

    /// <summary><c>BitMap</c>/<c>BitValues</c>: one bit number an entry, counted from the least significant bit.</summary>
    Bits,

    /// <summary><c>ValueMap</c> on a string: one text an entry.</summary>
    Strings,
}
