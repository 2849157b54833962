using Microsoft.Management.Infrastructure.Options;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Turns options into a session. Nothing here connects: that happens with the first call.</summary>
internal static class SessionFactory
{
    internal static Native.CimSession Create(MmiOptions options)
    {
        using CimSessionOptions native = OptionsFor(options);
        if (options.Culture is not null)
            native.Culture = options.Culture;
        if (options.UICulture is not null)
            native.UICulture = options.UICulture;
        if (options.OperationTimeout is { } timeout)
            native.Timeout = timeout;
        if (options.Credential is not null)
            native.AddDestinationCredentials(CredentialFor(options.Credential));
        return Native.CimSession.Create(options.Server, native);
    }

    private static CimSessionOptions OptionsFor(MmiOptions options) => options.Protocol switch
    {
        MmiProtocol.WSMan => WebOptions(options),
        MmiProtocol.Dcom => new DComSessionOptions
        {
            Impersonation = ImpersonationFor(options.Impersonation),
            PacketPrivacy = options.PacketPrivacy,
            PacketIntegrity = options.PacketPrivacy,
        },
        _ => new CimSessionOptions(),
    };

    // Only what differs from the defaults is set: older Windows refuse some of the settings over HTTP.
    private static WSManSessionOptions WebOptions(MmiOptions options)
    {
        var native = new WSManSessionOptions();
        if (options.Port is { } port)
            native.DestinationPort = (uint)port;
        if (options.UseSsl)
            native.UseSsl = true;
        if (!options.ChecksCertificateAuthority)
            native.CertCACheck = false;
        if (!options.ChecksCertificateName)
            native.CertCNCheck = false;
        if (!options.ChecksCertificateRevocation)
            native.CertRevocationCheck = false;
        return native;
    }

    private static CimCredential CredentialFor(MmiCredential credential) => credential.CertificateThumbprint is { } thumbprint
        ? new CimCredential(CertificateAuthenticationMechanism.ClientCertificate, thumbprint)
        : new CimCredential(MechanismFor(credential.Authentication), credential.Domain, credential.UserName!, credential.Password!);

    private static PasswordAuthenticationMechanism MechanismFor(MmiAuthentication authentication) => authentication switch
    {
        MmiAuthentication.Digest => PasswordAuthenticationMechanism.Digest,
        MmiAuthentication.Negotiate => PasswordAuthenticationMechanism.Negotiate,
        MmiAuthentication.Basic => PasswordAuthenticationMechanism.Basic,
        MmiAuthentication.Kerberos => PasswordAuthenticationMechanism.Kerberos,
        MmiAuthentication.NtlmDomain => PasswordAuthenticationMechanism.NtlmDomain,
        MmiAuthentication.CredSsp => PasswordAuthenticationMechanism.CredSsp,
        _ => PasswordAuthenticationMechanism.Default,
    };

    private static ImpersonationType ImpersonationFor(MmiImpersonation impersonation) => impersonation switch
    {
        MmiImpersonation.Anonymous => ImpersonationType.None,
        MmiImpersonation.Identify => ImpersonationType.Identify,
        MmiImpersonation.Impersonate => ImpersonationType.Impersonate,
        MmiImpersonation.Delegate => ImpersonationType.Delegate,
        _ => ImpersonationType.Default,
    };
}
