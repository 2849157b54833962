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

    private string? _bank;
    private uint? _number;

    public static CimFamily CimFamily => CimMetadata.FamilyOf(null, null);

    public string Bank => CimRead(0, _bank) ?? "";

    public uint Number => CimRead(1, _number).GetValueOrDefault();

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value)
    {
        if (property == 0)
            value.Move(ref _bank);
        else
            value.Move(ref _number);
    }
}
