namespace TypedCim.Tests.Model;

/// <summary>The main class of the tests: scalars, an enumeration, lazy and embedded properties, arrays.</summary>
public sealed partial class Acme_Device : Acme_Base
{
    public static new readonly CimClass CimMetadata = new(
        "Acme_Device",
        null,
        Acme_Base.CimMetadata,
        CimClassFlags.None,
        () => new Acme_Device(),
        [
            new CimProperty("Level", CimType.UInt32, CimPropertyFlags.Write),
            new CimProperty("Size", CimType.UInt64, CimPropertyFlags.None),
            new CimProperty("Ratio", CimType.Real32, CimPropertyFlags.Write),
            new CimProperty("Built", CimType.DateTime, CimPropertyFlags.Write),
            new CimProperty("IsOn", CimType.Boolean, CimPropertyFlags.Write),
            new CimProperty("Notes", CimType.String, CimPropertyFlags.Write | CimPropertyFlags.Lazy),
            new CimProperty("Tags", CimType.StringArray, CimPropertyFlags.Write),
            new CimProperty("Parts", CimType.ObjectArray, CimPropertyFlags.Write | CimPropertyFlags.Lazy, () => Acme_Part.CimFamily),
            new CimProperty("Main", CimType.Object, CimPropertyFlags.Write, () => Acme_Part.CimFamily),
            new CimProperty("Extra", CimType.Object, CimPropertyFlags.Write),
            new CimProperty("Big", CimType.SInt64, CimPropertyFlags.Write),
            new CimProperty("Letter", CimType.Char16, CimPropertyFlags.Write),
        ],
        [
            new CimMethod(
                "Reset",
                CimType.SInt32,
                CimMethodFlags.ReturnsStatus,
                new CimParameter("Mode", CimType.UInt8, CimDirection.In),
                new CimParameter("Reason", CimType.String, CimDirection.In),
                new CimParameter("Old", CimType.String, CimDirection.Out),
                new CimParameter("Delay", CimType.UInt32, CimDirection.In, isOptional: true)),
            new CimMethod(
                "Search",
                CimType.UInt32,
                CimMethodFlags.Static | CimMethodFlags.ReturnsStatus,
                new CimParameter("Ids", CimType.StringArray, CimDirection.Out))
            {
                SuccessCodes = [0, 4096],
                CodeName = code => ((SearchReturnValue)code).ToString(),
            },
            new CimMethod("Count", CimType.UInt32, CimMethodFlags.None),
        ]);

    private static readonly int s_first = CimMetadata.First;

    private uint? _level;
    private ulong? _size;
    private float? _ratio;
    private CimDateTime? _built;
    private bool? _isOn;
    private string? _notes;
    private string[]? _tags;
    private Acme_Part[]? _parts;
    private Acme_Part? _main;
    private CimRecord? _extra;
    private long? _big;
    private char? _letter;

    public enum LevelValue : uint
    {
        Low = 1,
        High = 2,
        Top = uint.MaxValue,
    }

    public enum SearchReturnValue : uint
    {
        Completed = 0,
        Busy = 5,
        Started = 4096,
    }

    public static new CimFamily CimFamily => CimMetadata.FamilyOf(null, null);

    public LevelValue? Level { get => (LevelValue?)Read(0, _level); set => Change(0, _level = (uint?)value); }

    public ulong? Size => Read(1, _size);

    public float? Ratio { get => Read(2, _ratio); set => Change(2, _ratio = value); }

    public CimDateTime? Built { get => Read(3, _built); set => Change(3, _built = value); }

    public bool? IsOn { get => Read(4, _isOn); set => Change(4, _isOn = value); }

    public string? Notes { get => Read(5, _notes); set => Change(5, _notes = value); }

    public IReadOnlyList<string>? Tags { get => Read(6, _tags); set => Change(6, _tags = CimArray.Copy(value)); }

    public IReadOnlyList<Acme_Part>? Parts { get => Read(7, _parts); set => Change(7, _parts = CimArray.Copy(value)); }

    public Acme_Part? Main { get => Read(8, _main); set => Change(8, _main = value); }

    public CimRecord? Extra { get => Read(9, _extra); set => Change(9, _extra = value); }

    public long? Big { get => Read(10, _big); set => Change(10, _big = value); }

    public char? Letter { get => Read(11, _letter); set => Change(11, _letter = value); }

    public static Task<CimOutput> SearchAsync(CimConnection connection, CancellationToken cancellationToken = default) =>
        CimInvokeStaticAsync(connection, CimMetadata.OwnMethods[1], [], cancellationToken);

    public Task<CimOutput> ResetAsync(byte mode, string? reason, uint? delay = null, CancellationToken cancellationToken = default) =>
        CimInvokeAsync(CimMetadata.OwnMethods[0], [CimValue.From(mode), CimValue.From(reason), CimValue.From(delay)], cancellationToken);

    public Task<CimOutput> CountAsync(CancellationToken cancellationToken = default) => CimInvokeAsync(CimMetadata.OwnMethods[2], [], cancellationToken);

    private T Read<T>(int slot, T value) => CimRead(s_first + slot, value);

    private void Change<T>(int slot, T assigned)
    {
        _ = assigned;
        CimChanged(s_first + slot);
    }
}
