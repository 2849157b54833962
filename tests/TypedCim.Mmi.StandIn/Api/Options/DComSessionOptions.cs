namespace Microsoft.Management.Infrastructure.Options;

public class DComSessionOptions : CimSessionOptions
{
    public ImpersonationType Impersonation { get; set; }

    public bool PacketIntegrity { get; set; }

    public bool PacketPrivacy { get; set; }
}
