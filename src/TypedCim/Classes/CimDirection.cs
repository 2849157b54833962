namespace TypedCim;

/// <summary>Which way a parameter goes.</summary>
public enum CimDirection
{
    /// <summary>From the caller to the method.</summary>
    In,

    /// <summary>From the method to the caller.</summary>
    Out,

    /// <summary>Both ways.</summary>
    InOut,
}
