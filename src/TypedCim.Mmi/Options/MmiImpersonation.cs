namespace TypedCim.Mmi;

/// <summary>What the server may do in the caller's name over DCOM (Microsoft's page "Setting the Default Process Security Level").</summary>
public enum MmiImpersonation
{
    /// <summary>What the computer is set to.</summary>
    Default,

    /// <summary>Nothing: the caller stays unknown. Most providers refuse that.</summary>
    Anonymous,

    /// <summary>Learn who the caller is.</summary>
    Identify,

    /// <summary>Act as the caller on the server itself.</summary>
    Impersonate,

    /// <summary>Act as the caller on further computers too.</summary>
    Delegate,
}
