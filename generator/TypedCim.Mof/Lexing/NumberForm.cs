namespace TypedCim.Mof;

/// <summary>What a number token turned out to be.</summary>
internal enum NumberForm : byte
{
    Integer,
    Real,
    Malformed,
    TooLarge,
}
