namespace TypedCim.Mof;

/// <summary>What the return value of a method tells.</summary>
public enum CimReturnMeaning
{
    /// <summary>Success or failure, see <see cref="CimMethodSchema.SuccessValues"/>; the default for <c>sint32</c> and <c>uint32</c>.</summary>
    Status,

    /// <summary>How many.</summary>
    Count,

    /// <summary>A bit set.</summary>
    Flags,

    /// <summary>A plain value; the default for every other type.</summary>
    Value,
}
