using System.Diagnostics.CodeAnalysis;

namespace TypedCim.Tests.Values;

[SuppressMessage("Performance", "CA1861:Avoid constant arrays as arguments", Justification = "Rows of a table are read where they stand.")]
public sealed class CimValueTests
{
    private static readonly CimPath s_path = CimPath.Parse("A.K=\"x\"");
    private static readonly CimDateTime s_moment = CimDateTime.Parse("20240229131415.123456+060");
    private static readonly CimRecord s_record = new("R") { { "N", 1 } };

    public static TheoryData<CimType> Types => [.. Enum.GetValues<CimType>().Where(type => type != CimType.None)];

    public static TheoryData<CimType, CimValue, object, string> Scalars => new()
    {
        { CimType.Boolean, CimValue.From(true), true, "TRUE" },
        { CimType.Boolean, CimValue.From(false), false, "FALSE" },
        { CimType.UInt8, CimValue.From(byte.MaxValue), byte.MaxValue, "255" },
        { CimType.SInt8, CimValue.From(sbyte.MinValue), sbyte.MinValue, "-128" },
        { CimType.UInt16, CimValue.From(ushort.MaxValue), ushort.MaxValue, "65535" },
        { CimType.SInt16, CimValue.From(short.MinValue), short.MinValue, "-32768" },
        { CimType.UInt32, CimValue.From(uint.MaxValue), uint.MaxValue, "4294967295" },
        { CimType.SInt32, CimValue.From(int.MinValue), int.MinValue, "-2147483648" },
        { CimType.UInt64, CimValue.From(ulong.MaxValue), ulong.MaxValue, "18446744073709551615" },
        { CimType.SInt64, CimValue.From(long.MinValue), long.MinValue, "-9223372036854775808" },
        { CimType.Real32, CimValue.From(0.1f), 0.1f, "0.1" },
        { CimType.Real64, CimValue.From(0.1), 0.1, "0.1" },
        { CimType.Char16, CimValue.From('\uFFFF'), '\uFFFF', "\uFFFF" },
        { CimType.String, CimValue.From("text"), "text", "text" },
        { CimType.String, CimValue.From(""), "", "" },
        { CimType.DateTime, CimValue.From(s_moment), s_moment, "20240229131415.123456+060" },
        { CimType.Reference, CimValue.From(s_path), s_path, "A.K=\"x\"" },
        { CimType.Object, CimValue.From(s_record), s_record, "R" },
    };

    public static TheoryData<CimType, CimValue, object, string> Arrays => new()
    {
        { CimType.BooleanArray, CimValue.From([true, false]), new[] { true, false }, "{ TRUE, FALSE }" },
        { CimType.UInt8Array, CimValue.From(new List<byte> { 0, 255 }), new byte[] { 0, 255 }, "{ 0, 255 }" },
        { CimType.SInt8Array, CimValue.From(new List<sbyte> { -128, 127 }), new sbyte[] { -128, 127 }, "{ -128, 127 }" },
        { CimType.UInt16Array, CimValue.From(new List<ushort> { 65535 }), new ushort[] { 65535 }, "{ 65535 }" },
        { CimType.SInt16Array, CimValue.From(new List<short> { -1 }), new short[] { -1 }, "{ -1 }" },
        { CimType.UInt32Array, CimValue.From(new List<uint> { uint.MaxValue }), new[] { uint.MaxValue }, "{ 4294967295 }" },
        { CimType.SInt32Array, CimValue.From(new List<int> { 1, 2, 3 }), new[] { 1, 2, 3 }, "{ 1, 2, 3 }" },
        { CimType.UInt64Array, CimValue.From(new List<ulong> { ulong.MaxValue }), new[] { ulong.MaxValue }, "{ 18446744073709551615 }" },
        { CimType.SInt64Array, CimValue.From(new List<long> { long.MinValue }), new[] { long.MinValue }, "{ -9223372036854775808 }" },
        { CimType.Real32Array, CimValue.From(new List<float> { 0.5f }), new[] { 0.5f }, "{ 0.5 }" },
        { CimType.Real64Array, CimValue.From(new List<double> { 1e300 }), new[] { 1e300 }, "{ 1E+300 }" },
        { CimType.Char16Array, CimValue.From(new List<char> { 'a' }), new[] { 'a' }, "{ a }" },
        { CimType.StringArray, CimValue.From(new List<string> { "a", "" }), new[] { "a", "" }, "{ a,  }" },
        { CimType.DateTimeArray, CimValue.From(new List<CimDateTime> { s_moment }), new[] { s_moment }, "{ 20240229131415.123456+060 }" },
        { CimType.ReferenceArray, CimValue.From(new List<CimPath> { s_path }), new[] { s_path }, "{ A.K=\"x\" }" },
        { CimType.ObjectArray, CimValue.From(new List<CimObject> { s_record }), new CimObject[] { s_record }, "{ R }" },
        { CimType.SInt32Array, CimValue.From(new List<int>()), Array.Empty<int>(), "{ }" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    [MemberData(nameof(Arrays))]
    public void EveryTypeComesOutAsItWentIn(CimType type, CimValue value, object content, string text)
    {
        Assert.Equal(type, value.Type);
        Assert.False(value.IsNull);
        Assert.Equal(content, value.ToObject());
        Assert.Equal(content.GetType(), value.ToObject()!.GetType());
        Assert.Equal(text, value.ToString());
        Assert.Equal(content, Accessors.Read(value, type));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void NullOfATypeIsNullInEveryForm(CimType type)
    {
        CimValue missing = CimValue.NullOf(type);

        Assert.True(missing.IsNull);
        Assert.Equal(type, missing.Type);
        Assert.Null(missing.ToObject());
        Assert.Null(Accessors.Read(missing, type));
        Assert.Null(Accessors.Read(CimValue.Null, type));
        Assert.Equal("NULL", missing.ToString());
        Assert.Equal(CimValue.NullOf(type), missing);
    }

    [Fact]
    public void AnArrayIsCopiedUnlessItIsHandedOver()
    {
        uint[] numbers = [1, 2];
        CimValue copied = CimValue.From(numbers);
        CimValue handedOver = CimValue.FromArray(numbers);

        numbers[0] = 9;

        Assert.Equal(1u, copied.AsUInt32Array()![0]);
        Assert.Same(numbers, handedOver.AsUInt32Array());
    }

    // The runtime takes a byte[] for an sbyte[], and an array of an enumeration for one of its numbers: the CIM type decides.
    [Fact]
    public void ArraysThatTheRuntimeTakesForEachOtherKeepTheirCimType()
    {
        var signed = (sbyte[])(object)new byte[] { 255, 1 };
        var unsigned = (byte[])(object)new sbyte[] { -1, 1 };

        Assert.Equal("{ -1, 1 }", CimValue.FromArray(signed).ToString());
        Assert.Equal("{ 255, 1 }", CimValue.FromArray(unsigned).ToString());
        Assert.Equal("{ 255, 1 }", CimValue.From((IEnumerable<byte>)unsigned).ToString());
        Assert.Equal("{ 255 }", CimValue.FromArray((byte[])(object)new[] { Level.Top }).ToString());
        Assert.Equal(CimValue.From(new List<byte> { 255 }), CimValue.FromArray((byte[])(object)new[] { Level.Top }));
        Assert.NotEqual(CimValue.FromArray(signed), CimValue.FromArray(unsigned));
    }

    [Fact]
    public void EnumerationsTurnIntoTheirNumbersAndBack()
    {
        byte[] numbers = CimArray.ToUnderlying<Level, byte>(new List<Level> { Level.Low, Level.Top, (Level)7 })!;

        Assert.Equal("1 255 7", string.Join(' ', numbers));
        Assert.Equal([Level.Low, Level.Top, (Level)7], CimArray.FromUnderlying<Level, byte>(numbers));
        Assert.Null(CimArray.ToUnderlying<Level, byte>(null));
        Assert.Null(CimArray.FromUnderlying<Level, byte>(null));
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    [MemberData(nameof(Arrays))]
    public void EqualValuesHaveEqualHashCodes(CimType type, CimValue value, object content, string text)
    {
        CimValue copy = Rebuilt(value);

        Assert.True(copy == value && copy.Equals((object)value) && !(copy != value), $"{type}: {text} and {content}");
        Assert.Equal(copy.GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void EqualityLooksIntoArraysAndStrings()
    {
        Assert.Equal(CimValue.From(new List<string> { "a", "b" }), CimValue.From(new List<string> { "a", "b" }));
        Assert.Equal(CimValue.From(new List<string> { "a", null! }), CimValue.From(new List<string> { "a", null! }));
        Assert.Equal(CimValue.From(string.Concat("a", "b".ToString())), CimValue.From("ab"));
        Assert.NotEqual(CimValue.From(new List<string> { "a", "b" }), CimValue.From(new List<string> { "a", "B" }));
        Assert.NotEqual(CimValue.From(new List<int> { 1 }), CimValue.From(new List<int> { 1, 2 }));
    }

    [Fact]
    public void ValuesOfDifferentTypesAreDifferent()
    {
        Assert.NotEqual(CimValue.From(1), CimValue.From(1u));
        Assert.NotEqual(CimValue.From("1"), CimValue.From(1));
        Assert.NotEqual(CimValue.Null, CimValue.NullOf(CimType.String));
        Assert.NotEqual(CimValue.From(0), CimValue.NullOf(CimType.SInt32));
        Assert.NotEqual(CimValue.From(CimDateTime.Parse("20240229120000.000000+000")), CimValue.From(CimDateTime.Parse("20240229120000.000000+***")));
    }

    [Fact]
    public void ALiteralKeepsTheTypeThatCSharpGivesIt()
    {
        Assert.Equal(CimType.SInt32, CimValue.From(5).Type);
        Assert.Equal(CimType.UInt32, CimValue.From(5u).Type);
        Assert.Equal(CimType.SInt64, CimValue.From(5L).Type);
        Assert.Equal(CimType.Char16, CimValue.From('5').Type);
        Assert.Equal(CimType.Real32, CimValue.From(5f).Type);
    }

    [Fact]
    public void LiteralsConvertByThemselves()
    {
        CimValue[] values = [true, (byte)1, 1.5f, "x", new[] { "x" }, s_path, s_moment, s_record];

        Assert.Equal(
            "Boolean UInt8 Real32 String StringArray Reference DateTime Object",
            string.Join(' ', values.Select(value => value.Type)));
    }

    /// <summary>The same value again, with strings, arrays and paths of its own.</summary>
    private static CimValue Rebuilt(CimValue value) => value.Type switch
    {
        CimType.String => CimValue.From(new string(value.AsString())),
        CimType.Reference => CimValue.From(CimPath.Parse(value.ToString())),
        CimType.UInt32Array => CimValue.From((IEnumerable<uint>)value.AsUInt32Array()!),
        CimType.SInt32Array => CimValue.From((IEnumerable<int>)value.AsSInt32Array()!),
        CimType.Real64Array => CimValue.From((IEnumerable<double>)value.AsReal64Array()!),
        CimType.StringArray => CimValue.From(value.AsStringArray()!.Select(text => new string(text))),
        CimType.ReferenceArray => CimValue.From(value.AsReferenceArray()!.Select(path => CimPath.Parse(path.ToString()))),
        CimType.ObjectArray => CimValue.From(value.AsObjectArray<CimObject>()!.AsEnumerable()),
        _ => value,
    };

    private enum Level : byte
    {
        Low = 1,
        Top = 255,
    }
}
