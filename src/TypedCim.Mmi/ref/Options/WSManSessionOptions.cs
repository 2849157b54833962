namespace Microsoft.Management.Infrastructure.Options;

public class WSManSessionOptions : CimSessionOptions
{
    public WSManSessionOptions() => throw null;

    public bool CertCACheck { get => throw null; set => throw null; }

    public bool CertCNCheck { get => throw null; set => throw null; }

    public bool CertRevocationCheck { get => throw null; set => throw null; }

    public uint DestinationPort { get => throw null; set => throw null; }

    public bool UseSsl { get => throw null; set => throw null; }
}
