namespace TypedCim.Tests.Model;

/// <summary>A proxy in the shape that the generator gives it, written by hand so that runtime tests need no generator: the base with the key.</summary>
public abstract class Acme_Base : CimObject
{
    public static readonly CimClass CimMetadata = new(
        "Acme_Base",
        null,
        null,
        CimClassFlags.Abstract,
        null,
        [new CimProperty("Id", CimType.String, CimPropertyFlags.Key | CimPropertyFlags.Write), new CimProperty("Name", CimType.String, CimPropertyFlags.Write)],
        [new CimMethod("Ping", CimType.None, CimMethodFlags.None)]);

    private static readonly int s_first = CimMetadata.First;

    private string? _id;
    private string? _name;

    public static CimFamily CimFamily => CimMetadata.FamilyOf(() => [Acme_Device.CimFamily], name => new Unknown(name));

    public string Id
    {
        get => CimRead(s_first, _id) ?? "";
        set
        {
            _id = value;
            CimChanged(s_first);
        }
    }

    public string? Name
    {
        get => CimRead(s_first + 1, _name);
        set
        {
            _name = value;
            CimChanged(s_first + 1);
        }
    }

    public Task PingAsync(CancellationToken cancellationToken = default) => CimInvokeAsync(CimMetadata.OwnMethods[0], [], cancellationToken);

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value)
    {
        switch (property - s_first)
        {
            case 0: value.Move(ref _id); break;
            case 1: value.Move(ref _name); break;
            default: base.CimTransfer(property, ref value); break;
        }
    }

    internal sealed class Unknown : Acme_Base
    {
        internal Unknown(string className) => CimValues = new CimRecord(className);

        public CimRecord CimValues { get; }

        protected override CimRecord? CimGetUnknown() => CimValues;
    }
}
