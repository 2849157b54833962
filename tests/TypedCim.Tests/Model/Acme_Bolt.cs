namespace TypedCim.Tests.Model;

/// <summary>A class below the embedded one.</summary>
public sealed class Acme_Bolt : Acme_Part
{
    public static new readonly CimClass CimMetadata = new(
        "Acme_Bolt",
        null,
        Acme_Part.CimMetadata,
        CimClassFlags.Embedded,
        () => new Acme_Bolt(),
        [new CimProperty("Length", CimType.UInt16, CimPropertyFlags.Write)],
        []);

    private static readonly int s_first = CimMetadata.First;

    private ushort? _length;

    public static new CimFamily CimFamily => CimMetadata.FamilyOf(null, null);

    public ushort? Length
    {
        get => CimRead(s_first, _length);
        set
        {
            _length = value;
            CimChanged(s_first);
        }
    }

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value)
    {
        if (property == s_first)
            value.Move(ref _length);
        else
            base.CimTransfer(property, ref value);
    }
}
