using System.Diagnostics.CodeAnalysis;

namespace TypedCim.Tests.Model;

[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Queries read the columns from an instance.")]
public sealed class Acme_DeviceFields : Acme_BaseFields
{
    private static readonly int s_first = Acme_Device.CimMetadata.First;

    public CimField<Acme_Device.LevelValue?> Level => new(Acme_Device.CimMetadata, s_first);

    public CimField<ulong?> Size => new(Acme_Device.CimMetadata, s_first + 1);

    public CimField<float?> Ratio => new(Acme_Device.CimMetadata, s_first + 2);

    public CimField<CimDateTime?> Built => new(Acme_Device.CimMetadata, s_first + 3);

    public CimField<bool?> IsOn => new(Acme_Device.CimMetadata, s_first + 4);

    public CimColumn Tags => new(Acme_Device.CimMetadata, s_first + 6);

    public CimField<long?> Big => new(Acme_Device.CimMetadata, s_first + 10);

    public CimField<char?> Letter => new(Acme_Device.CimMetadata, s_first + 11);
}
