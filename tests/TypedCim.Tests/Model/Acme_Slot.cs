namespace TypedCim.Tests.Model;

/// <summary>A class with a composite key and a namespace of its own.</summary>
public sealed class Acme_Slot : CimObject
{
    public static readonly CimClass CimMetadata = new(
        "Acme_Slot",
        @"root\acme",
        null,
        CimClassFlags.None,
        () => new Acme_Slot(),
        [new CimProperty("Bank", CimType.String, CimPropertyFlags.Key), new CimProperty("Number", CimType.UInt32, CimPropertyFlags.Key)],
        []);

    private string _bank = "";
    private uint _number;

    public static CimFamily CimFamily => CimMetadata.FamilyOf(null, null);

    public string Bank
    {
        get
        {
            CimRead(0);
            return _bank;
        }
    }

    public uint Number
    {
        get
        {
            CimRead(1);
            return _number;
        }
    }

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimSet(int property, string? value)
    {
        if (property != 0)
        {
            base.CimSet(property, value);
            return;
        }

        _bank = value ?? "";
        CimLoaded(property);
    }

    protected override void CimSet(int property, uint? value)
    {
        if (property != 1)
        {
            base.CimSet(property, value);
            return;
        }

        _number = value.GetValueOrDefault();
        CimLoaded(property);
    }

    protected override void CimWrite(int property, CimWriter writer)
    {
        if (property == 0)
            writer.Set(property, _bank);
        else
            writer.Set(property, _number);
    }
}
