namespace TypedCim.Conformance;

/// <summary>Arrays of every type: null, empty, of one element, of many, and with null among the elements.</summary>
public abstract class ArrayTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Array.Id=\"1\"";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (ValueSlot slot in ValueSlot.All)
            {
                foreach (string shape in new[] { "null", "empty", "one", "many" })
                    rows.Add(slot.Name, shape);
                if (slot.Type is CimType.String or CimType.Reference)
                    rows.Add(slot.Name, "with null");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ArrayIsCreatedReadAndQueried(string name, string shape)
    {
        CimValue value = ArrayOf(name, shape);
        var row = new Suite_Array { Id = "1" };
        new CimWriter(row).Set(Suite_Array.CimMetadata.IndexOf(name), value);

        await CarriesAsync(value, async () =>
        {
            await Site.CreateAsync(row);
            Fidelity.AssertArrived(value, Stored(Path)[name].ConvertTo(value.Type));
            Fidelity.AssertArrived(value, Read((await Site.Suite_Array().ToListAsync())[0], name));
            return Read(await Site.Suite_Array().GetAsync("1"), name);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ArrayIsSaved(string name, string shape)
    {
        CimValue value = ArrayOf(name, shape);
        Host.Add(new CimRecord("Suite_Array") { { "Id", "1" }, { name, ArrayOf(name, "many") } });
        CimRecord row = await Site.GetAsync(Path);
        row[name] = value;

        await CarriesAsync(value, async () =>
        {
            await Site.SaveAsync(row);
            return Stored(Path)[name].ConvertTo(value.Type);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ArrayArgumentComesBack(string name, string shape)
    {
        CimValue value = ArrayOf(name, shape);
        Host.Add(new Suite_Array { Id = "1" });

        await CarriesAsync(value, () => Site.Suite_Array("1").EchoAsync(name, value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task UntypedArrayArgumentComesBack(string name, string shape)
    {
        CimValue value = ArrayOf(name, shape);
        Host.Add(new Suite_Array { Id = "1" });

        await CarriesAsync(value, async () =>
            (await Site.InvokeAsync(Path, "Echo", new CimRecord("__PARAMETERS") { { name, value } }))[name].ConvertTo(value.Type));
    }

    [Fact]
    public async Task GeneratedPropertiesCarryTheirTypes()
    {
        await Site.CreateAsync(new Suite_Array
        {
            Id = "1",
            Flag = [true, false],
            U8 = [0, 255],
            S8 = [-128, 127],
            Letter = ['a', 'ß'],
            Text = ["", "it's"],
            U64 = [ulong.MaxValue],
        });

        Suite_Array row = await Site.Suite_Array().GetAsync("1");

        Assert.Equal([true, false], row.Flag);
        Assert.Equal([(byte)0, (byte)255], row.U8);
        Assert.Equal([(sbyte)-128, (sbyte)127], row.S8);
        Assert.Equal(['a', 'ß'], row.Letter);
        Assert.Equal(["", "it's"], row.Text);
        Assert.Equal([ulong.MaxValue], row.U64);
        Assert.Null(row.S64);
    }

    [Fact]
    public async Task LongArrayArrivesWhole()
    {
        uint[] numbers = [.. Enumerable.Range(0, 10_000).Select(number => (uint)number)];
        Host.Add(new Suite_Array { Id = "1" });

        Assert.Equal(numbers, (await Site.Suite_Array("1").EchoAsync(u32: numbers)).U32);
    }

    /// <summary>Of the edges those that every transport carries: what becomes of the others is told by the tests of scalars.</summary>
    private static CimValue ArrayOf(string name, string shape)
    {
        ValueSlot slot = ValueSlot.Of(name);
        var plain = new Fidelity(CimCapabilities.NullElements, "");
        CimValue[] carried = [.. slot.Edges.Where(plain.Carries)];
        CimType type = slot.Type.Array();
        return shape switch
        {
            "null" => CimValue.NullOf(type),
            "empty" => Join(type, []),
            "one" => Join(type, [carried[^1]]),
            "with null" => Join(type, [carried[0], CimValue.NullOf(slot.Type), carried[1]]),
            _ => Join(type, carried),
        };
    }

    private static CimValue Join(CimType type, CimValue[] values) => type switch
    {
        CimType.BooleanArray => CimValue.From(values.Select(value => value.AsBoolean()!.Value)),
        CimType.UInt8Array => CimValue.From(values.Select(value => value.AsUInt8()!.Value)),
        CimType.SInt8Array => CimValue.From(values.Select(value => value.AsSInt8()!.Value)),
        CimType.UInt16Array => CimValue.From(values.Select(value => value.AsUInt16()!.Value)),
        CimType.SInt16Array => CimValue.From(values.Select(value => value.AsSInt16()!.Value)),
        CimType.UInt32Array => CimValue.From(values.Select(value => value.AsUInt32()!.Value)),
        CimType.SInt32Array => CimValue.From(values.Select(value => value.AsSInt32()!.Value)),
        CimType.UInt64Array => CimValue.From(values.Select(value => value.AsUInt64()!.Value)),
        CimType.SInt64Array => CimValue.From(values.Select(value => value.AsSInt64()!.Value)),
        CimType.Real32Array => CimValue.From(values.Select(value => value.AsReal32()!.Value)),
        CimType.Real64Array => CimValue.From(values.Select(value => value.AsReal64()!.Value)),
        CimType.Char16Array => CimValue.From(values.Select(value => value.AsChar16()!.Value)),
        CimType.StringArray => CimValue.From(values.Select(value => value.AsString()!)),
        CimType.DateTimeArray => CimValue.From(values.Select(value => value.AsDateTime()!.Value)),
        _ => CimValue.From(values.Select(value => value.AsReference()!)),
    };

    private static CimValue Read(Suite_Array row, string name) => new CimSource(row).Read(Suite_Array.CimMetadata.IndexOf(name));
}
