namespace Microsoft.Management.Infrastructure.Options;

public class WSManSessionOptions : CimSessionOptions
{
    public bool CertCACheck { get; set; } = true;

    public bool CertCNCheck { get; set; } = true;

    public bool CertRevocationCheck { get; set; } = true;

    public uint DestinationPort { get; set; }

    public bool UseSsl { get; set; }
}
