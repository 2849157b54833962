namespace Microsoft.Management.Infrastructure.Options;

public class DComSessionOptions : CimSessionOptions
{
    public DComSessionOptions() => throw null;

    public ImpersonationType Impersonation { get => throw null; set => throw null; }

    public bool PacketIntegrity { get => throw null; set => throw null; }

    public bool PacketPrivacy { get => throw null; set => throw null; }
}
