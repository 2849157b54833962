using System.Security;

namespace Microsoft.Management.Infrastructure.Options;

public class CimCredential
{
    public CimCredential(CertificateAuthenticationMechanism authenticationMechanism, string certificateThumbprint) => throw null;

    public CimCredential(PasswordAuthenticationMechanism authenticationMechanism, string domain, string userName, SecureString password) => throw null;

    public CimCredential(ImpersonatedAuthenticationMechanism authenticationMechanism) => throw null;
}
