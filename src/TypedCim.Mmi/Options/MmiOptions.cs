using System.Globalization;

namespace TypedCim.Mmi;

/// <summary>Where an <see cref="MmiTransport"/> goes, and how; read when the transport is made.</summary>
public sealed class MmiOptions
{
    /// <summary>The server: a full name rather than a short one or an address, so that Kerberos finds it; null for this computer.</summary>
    public string? Server { get; set; }

    /// <summary>How the session reaches the server.</summary>
    public MmiProtocol Protocol { get; set; }

    /// <summary>Who calls; null for the user of the process.</summary>
    public MmiCredential? Credential { get; set; }

    /// <summary>The port of WinRM; null for 5985, or 5986 with SSL.</summary>
    public int? Port { get; set; }

    /// <summary>True for WinRM over HTTPS.</summary>
    public bool UseSsl { get; set; }

    /// <summary>False to take a server certificate of an unknown authority. Only for a lab: anybody can then pretend to be the server.</summary>
    public bool ChecksCertificateAuthority { get; set; } = true;

    /// <summary>False to take a server certificate for another name. Only for a lab: anybody can then pretend to be the server.</summary>
    public bool ChecksCertificateName { get; set; } = true;

    /// <summary>False to take a server certificate whose revocation cannot be checked.</summary>
    public bool ChecksCertificateRevocation { get; set; } = true;

    /// <summary>What the server may do in the caller's name over DCOM.</summary>
    public MmiImpersonation Impersonation { get; set; } = MmiImpersonation.Impersonate;

    /// <summary>True to sign and encrypt DCOM, which many servers demand.</summary>
    public bool PacketPrivacy { get; set; } = true;

    /// <summary>The culture of values; null for that of the process.</summary>
    public CultureInfo? Culture { get; set; }

    /// <summary>The culture of messages; null for that of the process.</summary>
    public CultureInfo? UICulture { get; set; }

    /// <summary>
    /// How long the protocol waits for a call; null for its default. It is a hint to the server, which not every one heeds: use <see cref="CimCallOptions.Deadline"/> to end a call.
    /// </summary>
    public TimeSpan? OperationTimeout { get; set; }

    internal string ServerName => Server ?? "this computer";

    internal string ProtocolName => Protocol switch
    {
        MmiProtocol.Dcom => "DCOM",
        MmiProtocol.WSMan => "WinRM",
        _ => Server is null ? "local COM" : "WinRM",
    };

    /// <summary>A copy that contradicts itself nowhere and that nobody can change any more.</summary>
    internal static MmiOptions Checked(MmiOptions options)
    {
        bool checksAll = options.ChecksCertificateAuthority && options.ChecksCertificateName && options.ChecksCertificateRevocation;
        bool hasWebSettings = options.Port is not null || options.UseSsl || !checksAll || options.Credential?.CertificateThumbprint is not null;
        if (options.Protocol == MmiProtocol.Dcom && hasWebSettings)
            throw new ArgumentException("Port, SSL and certificates belong to WinRM and mean nothing to DCOM. Leave them out, or choose MmiProtocol.WSMan.", nameof(options));
        if (options.Port is <= 0 or > ushort.MaxValue)
            throw new ArgumentException($"{options.Port} is no port. Ports are numbers from 1 to 65535; WinRM listens on 5985, and on 5986 with SSL.", nameof(options));

        var copy = (MmiOptions)options.MemberwiseClone();
        copy.Protocol = options.Protocol == MmiProtocol.Automatic && hasWebSettings ? MmiProtocol.WSMan : options.Protocol;
        return copy;
    }
}
