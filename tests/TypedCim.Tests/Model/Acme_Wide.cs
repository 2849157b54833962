namespace TypedCim.Tests.Model;

/// <summary>A class with more properties than one machine word has bits.</summary>
public sealed class Acme_Wide : CimObject
{
    internal const int Count = 200;

    public static readonly CimClass CimMetadata = new(
        "Acme_Wide",
        null,
        null,
        CimClassFlags.Singleton,
        () => new Acme_Wide(),
        [.. Enumerable.Range(0, Count).Select(number => new CimProperty(FormattableString.Invariant($"P{number}"), CimType.SInt32, CimPropertyFlags.Write))],
        []);

    private readonly int?[] _values = new int?[Count];

    public static CimFamily CimFamily => CimMetadata.FamilyOf(null, null);

    public int? this[int property]
    {
        get => CimRead(property, _values[property]);
        set
        {
            _values[property] = value;
            CimChanged(property);
        }
    }

    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value) => value.Move(ref _values[property]);
}
