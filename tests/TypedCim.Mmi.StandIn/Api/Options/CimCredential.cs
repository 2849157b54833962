using System.Security;

namespace Microsoft.Management.Infrastructure.Options;

public class CimCredential
{
    public CimCredential(CertificateAuthenticationMechanism authenticationMechanism, string certificateThumbprint)
    {
        Mechanism = authenticationMechanism.ToString();
        Thumbprint = certificateThumbprint;
    }

    public CimCredential(PasswordAuthenticationMechanism authenticationMechanism, string? domain, string userName, SecureString password)
    {
        Mechanism = authenticationMechanism.ToString();
        UserName = domain is null ? userName : domain + "\\" + userName;
        Password = new System.Net.NetworkCredential(userName, password).Password;
    }

    public CimCredential(ImpersonatedAuthenticationMechanism authenticationMechanism) => Mechanism = authenticationMechanism.ToString();

    internal string Mechanism { get; }

    internal string? UserName { get; }

    internal string? Password { get; }

    internal string? Thumbprint { get; }
}
