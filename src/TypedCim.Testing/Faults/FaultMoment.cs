namespace TypedCim.Testing;

/// <summary>When in a call a fault strikes.</summary>
internal enum FaultMoment
{
    /// <summary>Before the server does anything.</summary>
    BeforeWork,

    /// <summary>After a number of rows of a query.</summary>
    AfterRows,

    /// <summary>After the server has done everything, before the client learns of it.</summary>
    AfterWork,
}
