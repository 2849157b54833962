namespace TypedCim.Mmi;

/// <summary>How a session reaches its server.</summary>
public enum MmiProtocol
{
    /// <summary>What MMI chooses: the local COM interface on this computer, WinRM to another one.</summary>
    Automatic,

    /// <summary>WS-Management, which is WinRM on Windows: port 5985, or 5986 with SSL.</summary>
    WSMan,

    /// <summary>Distributed COM: port 135 and dynamic ports; for servers whose WinRM is off.</summary>
    Dcom,
}
