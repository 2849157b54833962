namespace TypedCim;

/// <summary>What a transport can do beyond reading, writing and calling methods.</summary>
[Flags]
public enum CimCapabilities
{
    /// <summary>Nothing beyond the basic operations.</summary>
    None = 0,

    /// <summary>A write may carry the changed properties alone; what is absent stays as it is.</summary>
    PartialModify = 1,

    /// <summary>Runs raw WQL.</summary>
    RawQuery = 2,

    /// <summary>Sorts the results of a query.</summary>
    Ordering = 4,
}
