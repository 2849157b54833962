namespace TypedCim.Tests.Model;

/// <summary>An embedded class with a derived one, and a proxy for derived classes that nobody knows.</summary>
public class Acme_Part : CimObject
{
    public static readonly CimClass CimMetadata = new(
        "Acme_Part",
        null,
        null,
        CimClassFlags.Embedded,
        () => new Acme_Part(),
        [new CimProperty("Label", CimType.String, CimPropertyFlags.Write)],
        []);

    private static readonly int s_first = CimMetadata.First;

    private string? _label;

    public static CimFamily CimFamily => CimMetadata.FamilyOf(() => [Acme_Bolt.CimFamily], name => new Unknown(name));

    public string? Label
    {
        get => CimRead(s_first, _label);
        set
        {
            _label = value;
            CimChanged(s_first);
        }
    }

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value)
    {
        if (property == s_first)
            value.Move(ref _label);
        else
            base.CimTransfer(property, ref value);
    }

    internal sealed class Unknown : Acme_Part
    {
        internal Unknown(string className) => CimValues = new CimRecord(className);

        public CimRecord CimValues { get; }

        protected override CimRecord? CimGetUnknown() => CimValues;
    }
}
