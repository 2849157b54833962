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
        get
        {
            CimRead(s_first);
            return _length;
        }

        set
        {
            _length = value;
            CimChanged(s_first);
        }
    }

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimSet(int property, ushort? value)
    {
        if (property != s_first)
        {
            base.CimSet(property, value);
            return;
        }

        _length = value;
        CimLoaded(property);
    }

    protected override void CimWrite(int property, CimWriter writer)
    {
        if (property == s_first)
            writer.Set(property, _length);
        else
            base.CimWrite(property, writer);
    }
}
