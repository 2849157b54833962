namespace Microsoft.Management.Infrastructure.Options;

public enum CertificateAuthenticationMechanism : int
{
    Default = 0,
    ClientCertificate = 1,
    IssuerCertificate = 2,
}
