namespace TypedCim.Conformance;

/// <summary>Conditions: each operator on each type, lists, null, and nesting.</summary>
public abstract class FilterTests(ConformanceHost host) : ConformanceTest(host)
{
    private static readonly string[] s_otherCase = ["Alpha"];

    private static readonly Dictionary<string, CimValue[]> s_steps = new(StringComparer.Ordinal)
    {
        ["U8"] = [(byte)0, (byte)128, byte.MaxValue],
        ["S8"] = [sbyte.MinValue, (sbyte)0, sbyte.MaxValue],
        ["U16"] = [(ushort)0, (ushort)40_000, ushort.MaxValue],
        ["S16"] = [short.MinValue, (short)0, short.MaxValue],
        ["U32"] = [0u, 3_000_000_000u, uint.MaxValue],
        ["S32"] = [int.MinValue, 0, int.MaxValue],
        ["U64"] = [0ul, 9_223_372_036_854_775_808ul, ulong.MaxValue],
        ["S64"] = [long.MinValue, 0L, long.MaxValue],
        ["R32"] = [-1.5f, 0.25f, 1e30f],
        ["R64"] = [-1e300, 0.1, 1e300],
        ["Letter"] = ['A', 'M', 'Z'],
        ["Text"] = ["alpha", "mid's \"x\" \\", "zulu"],
        ["Moment"] = [Time("20231231235959.999999+000"), Time("20240229131415.123456+000"), Time("20240229131415.123457+000")],
    };

    public static TheoryData<string, string, string> Comparisons
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (string name in s_steps.Keys)
            {
                rows.Add(name, "==", "2");
                rows.Add(name, "!=", "1 3");
                rows.Add(name, "<", "1");
                rows.Add(name, "<=", "1 2");
                rows.Add(name, ">", "3");
                rows.Add(name, ">=", "2 3");
                rows.Add(name, "in", "1 3");
                rows.Add(name, "is null", "4");
                rows.Add(name, "is not null", "1 2 3");
                rows.Add(name, "not ==", "1 3");
                rows.Add(name, "not in", "2");
            }

            return rows;
        }
    }

    protected override void Seed()
    {
        for (int step = 0; step < 3; step++)
        {
            var row = new Suite_Value { Id = (step + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Flag = step == 1 };
            foreach (KeyValuePair<string, CimValue[]> one in s_steps)
                ValueSlot.Of(one.Key).Set(row, one.Value[step]);
            Host.Add(row);
        }

        Host.Add(new Suite_Value { Id = "4" });
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public Task ConditionFindsItsRows(string name, string condition, string expected) => FindsAsync(expected, fields => ConditionOf(fields, name, condition));

    [Fact]
    public async Task BooleansAreCompared()
    {
        await FindsAsync("2", v => v.Flag == true);
        await FindsAsync("1 3", v => v.Flag == false);
        await FindsAsync("1 3", v => v.Flag != true);
        await FindsAsync("4", v => v.Flag == null);
    }

    [Fact]
    public async Task TextsIgnoreCase()
    {
        await FindsAsync("1", v => v.Text == "ALPHA");
        await FindsAsync("1", v => v.Text.In(s_otherCase));
        await FindsAsync("1", v => v.Text.StartsWith("AL"));
    }

    [Fact]
    public async Task MomentsAreTheSameInEveryOffset()
    {
        await FindsAsync("2", v => v.Moment == Time("20240229141415.123456+060"));
        await FindsAsync("2 3", v => v.Moment >= Time("20240229051415.123456-480"));
    }

    [Fact]
    public async Task ConditionsNest()
    {
        await FindsAsync("2 3", v => v.U32 > 0u && v.S32 >= 0);
        await FindsAsync("1 3", v => v.U32 == 0u || v.S32 == int.MaxValue);
        await FindsAsync("3", v => (v.U32 == 0u || v.U32 == uint.MaxValue) && v.Text == "zulu");
        await FindsAsync("1 3", v => v.U32 == 0u || v.U32 == uint.MaxValue && v.Text == "zulu");
        await FindsAsync("2", v => !(v.U32 == 0u || v.U32 == uint.MaxValue));
        await FindsAsync("1 2", v => !(v.U32 > 0u && v.Text == "zulu"));
        await FindsAsync("1 2 3", v => !(v.U32 == null));
        await FindsAsync("2", v => !!(v.Flag == true));
        await FindsAsync("4", v => v.U32 == null && v.Text == null || v.Id == "none");
    }

    [Fact]
    public async Task DeepConditionsAreFine()
    {
        string[] ids = [.. Enumerable.Range(10, 60).Select(number => "x" + number)];

        await FindsAsync("2", v => ids.Aggregate(v.Id == "2", (sum, id) => sum || v.Id == id));
        await FindsAsync("2 3", v => v.Id.In([.. ids, "2", "3"]));
    }

    [Fact]
    public async Task SeveralWheresAreJoined()
    {
        List<Suite_Value> rows = await Site.Suite_Value().Where(v => v.U32 > 0u).Where(v => v.Text != "zulu").ToListAsync();

        Assert.Equal("2", Assert.Single(rows).Id);
    }

    [Fact]
    public Task EmptyListFindsNothing() => FindsAsync("", v => v.Text.In(Array.Empty<string>()));

    [Fact]
    public Task NegatedEmptyListFindsEverything() => FindsAsync("1 2 3 4", v => !v.Text.In(Array.Empty<string>()));

    [Fact]
    public async Task NullIsNeitherTheSameNorDifferent()
    {
        await FindsAsync("1 2", v => v.Text != "zulu");
        await FindsAsync("1 2", v => !(v.Text == "zulu"));
        await FindsAsync("1 2 4", v => v.Text != "zulu" || v.Text == null);
    }

    private static CimDateTime Time(string text) => CimDateTime.Parse(text);

    private static CimFilter ConditionOf(Suite_ValueFields f, string name, string condition)
    {
        CimValue[] steps = s_steps[name];
        return name switch
        {
            "U8" => Of(f.U8, condition, value => value.AsUInt8(), steps),
            "S8" => Of(f.S8, condition, value => value.AsSInt8(), steps),
            "U16" => Of(f.U16, condition, value => value.AsUInt16(), steps),
            "S16" => Of(f.S16, condition, value => value.AsSInt16(), steps),
            "U32" => Of(f.U32, condition, value => value.AsUInt32(), steps),
            "S32" => Of(f.S32, condition, value => value.AsSInt32(), steps),
            "U64" => Of(f.U64, condition, value => value.AsUInt64(), steps),
            "S64" => Of(f.S64, condition, value => value.AsSInt64(), steps),
            "R32" => Of(f.R32, condition, value => value.AsReal32(), steps),
            "R64" => Of(f.R64, condition, value => value.AsReal64(), steps),
            "Letter" => Of(f.Letter, condition, value => value.AsChar16(), steps),
            "Text" => Of(f.Text, condition, value => value.AsString(), steps),
            _ => Of(f.Moment, condition, value => value.AsDateTime(), steps),
        };
    }

    private static CimFilter Of<T>(CimField<T> field, string condition, Func<CimValue, T> read, CimValue[] steps) => condition switch
    {
        "==" => field == read(steps[1]),
        "!=" => field != read(steps[1]),
        "<" => field < read(steps[1]),
        "<=" => field <= read(steps[1]),
        ">" => field > read(steps[1]),
        ">=" => field >= read(steps[1]),
        "in" => field.In([read(steps[0]), read(steps[2])]),
        "is null" => field == read(CimValue.Null),
        "is not null" => field != read(CimValue.Null),
        "not ==" => !(field == read(steps[1])),
        _ => !field.In([read(steps[0]), read(steps[2])]),
    };
}
