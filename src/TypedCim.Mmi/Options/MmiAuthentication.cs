namespace TypedCim.Mmi;

/// <summary>How a user name and password are proved to the server.</summary>
public enum MmiAuthentication
{
    /// <summary>What the protocol takes by default.</summary>
    Default,

    /// <summary>HTTP digest.</summary>
    Digest,

    /// <summary>Kerberos where possible, otherwise NTLM.</summary>
    Negotiate,

    /// <summary>HTTP basic: the password goes over the wire as it is, so use it with SSL alone.</summary>
    Basic,

    /// <summary>Kerberos.</summary>
    Kerberos,

    /// <summary>NTLM of a domain.</summary>
    NtlmDomain,

    /// <summary>CredSSP: the password is handed to the server, which can go on with it to further computers.</summary>
    CredSsp,
}
