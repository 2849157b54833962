namespace TypedCim.Mof;

/// <summary>Which way the value of a parameter travels.</summary>
public enum CimDirection
{
    /// <summary>Caller to provider; also the meaning of a parameter without any direction.</summary>
    In,

    /// <summary>Provider to caller.</summary>
    Out,

    /// <summary>Both ways.</summary>
    InOut,
}
