namespace Microsoft.Management.Infrastructure.Options;

public enum ImpersonatedAuthenticationMechanism : int
{
    None = 0,
    Negotiate = 1,
    Kerberos = 2,
    NtlmDomain = 3,
}
