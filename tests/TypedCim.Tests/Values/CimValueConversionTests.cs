namespace TypedCim.Tests.Values;

public sealed class CimValueConversionTests
{
    private const double TwoTo63 = 9223372036854775808.0;

    public static TheoryData<CimValue, CimType, CimValue> Fitting => new()
    {
        // Integers between widths, at the edges.
        { CimValue.From(255L), CimType.UInt8, CimValue.From((byte)255) },
        { CimValue.From(-128L), CimType.SInt8, CimValue.From((sbyte)-128) },
        { CimValue.From(65535), CimType.UInt16, CimValue.From((ushort)65535) },
        { CimValue.From(-32768), CimType.SInt16, CimValue.From((short)-32768) },
        { CimValue.From(4294967295L), CimType.UInt32, CimValue.From(uint.MaxValue) },
        { CimValue.From(2147483648u - 1), CimType.SInt32, CimValue.From(int.MaxValue) },
        { CimValue.From(ulong.MaxValue), CimType.UInt64, CimValue.From(ulong.MaxValue) },
        { CimValue.From((ulong)long.MaxValue), CimType.SInt64, CimValue.From(long.MaxValue) },
        { CimValue.From((byte)7), CimType.SInt64, CimValue.From(7L) },
        { CimValue.From('A'), CimType.UInt16, CimValue.From((ushort)65) },
        { CimValue.From((short)65), CimType.Char16, CimValue.From('A') },

        // Between integers and reals.
        { CimValue.From(9007199254740992L), CimType.Real64, CimValue.From(9007199254740992.0) },
        { CimValue.From(ulong.MaxValue - 2047), CimType.Real64, CimValue.From(18446744073709549568.0) },
        { CimValue.From(16777216), CimType.Real32, CimValue.From(16777216f) },
        { CimValue.From(9007199254740991.0), CimType.SInt64, CimValue.From(9007199254740991L) },
        { CimValue.From(9007199254740993.0), CimType.UInt64, CimValue.From(9007199254740992UL) },
        { CimValue.From(-TwoTo63), CimType.SInt64, CimValue.From(long.MinValue) },
        { CimValue.From(TwoTo63), CimType.UInt64, CimValue.From(9223372036854775808UL) },
        { CimValue.From(3f), CimType.UInt8, CimValue.From((byte)3) },
        { CimValue.From(0.1), CimType.Real32, CimValue.From(0.1f) },
        { CimValue.From(0.5f), CimType.Real64, CimValue.From(0.5) },
        { CimValue.From(double.PositiveInfinity), CimType.Real32, CimValue.From(float.PositiveInfinity) },
        { CimValue.From(double.NaN), CimType.Real32, CimValue.From(float.NaN) },

        // From strings: servers send 64-bit integers and datetimes this way.
        { CimValue.From("18446744073709551615"), CimType.UInt64, CimValue.From(ulong.MaxValue) },
        { CimValue.From("-9223372036854775808"), CimType.SInt64, CimValue.From(long.MinValue) },
        { CimValue.From("200"), CimType.UInt8, CimValue.From((byte)200) },
        { CimValue.From("1.5e3"), CimType.Real64, CimValue.From(1500.0) },
        { CimValue.From("true"), CimType.Boolean, CimValue.From(true) },
        { CimValue.From("FALSE"), CimType.Boolean, CimValue.From(false) },
        { CimValue.From("7"), CimType.Char16, CimValue.From('7') },
        { CimValue.From("20240229131415.123456+060"), CimType.DateTime, CimValue.From(CimDateTime.Parse("20240229131415.123456+060")) },
        { CimValue.From("A.K=1"), CimType.Reference, CimValue.From(CimPath.Parse("A.K=1")) },

        // To strings.
        { CimValue.From(-1.5), CimType.String, CimValue.From("-1.5") },
        { CimValue.From(true), CimType.String, CimValue.From("TRUE") },
        { CimValue.From(CimPath.Parse("A.K=1")), CimType.String, CimValue.From("A.K=1") },

        // Arrays: element by element, and from a scalar, which some servers send for one element.
        { CimValue.From(new List<int> { 1, 2 }), CimType.UInt8Array, CimValue.From(new List<byte> { 1, 2 }) },
        { CimValue.From(new List<string> { "1", "2" }), CimType.UInt64Array, CimValue.From(new List<ulong> { 1, 2 }) },
        { CimValue.From(new List<sbyte> { 1, 2 }), CimType.UInt8Array, CimValue.From(new List<byte> { 1, 2 }) },
        { CimValue.From(5), CimType.StringArray, CimValue.From(new List<string> { "5" }) },
        { CimValue.From("x"), CimType.StringArray, CimValue.From(new List<string> { "x" }) },
        { CimValue.From(new List<string> { "A.K=1" }), CimType.ReferenceArray, CimValue.From(new List<CimPath> { CimPath.Parse("A.K=1") }) },
        { CimValue.From(new List<string> { "x", null! }), CimType.StringArray, CimValue.From(new List<string> { "x", null! }) },

        // Null stays null.
        { CimValue.Null, CimType.UInt32, CimValue.NullOf(CimType.UInt32) },
        { CimValue.NullOf(CimType.StringArray), CimType.DateTime, CimValue.NullOf(CimType.DateTime) },
    };

    public static TheoryData<CimValue, CimType, string> Unfitting => new()
    {
        { CimValue.From(256), CimType.UInt8, "The value 256 of type sint32 does not fit the type uint8." },
        { CimValue.From(-1), CimType.UInt8, "The value -1 of type sint32 does not fit the type uint8." },
        { CimValue.From((byte)128), CimType.SInt8, "The value 128 of type uint8 does not fit the type sint8." },
        { CimValue.From(65536L), CimType.UInt16, "The value 65536 of type sint64 does not fit the type uint16." },
        { CimValue.From(32768), CimType.SInt16, "The value 32768 of type sint32 does not fit the type sint16." },
        { CimValue.From(-1L), CimType.UInt32, "The value -1 of type sint64 does not fit the type uint32." },
        { CimValue.From(uint.MaxValue), CimType.SInt32, "The value 4294967295 of type uint32 does not fit the type sint32." },
        { CimValue.From(-1L), CimType.UInt64, "The value -1 of type sint64 does not fit the type uint64." },
        { CimValue.From(ulong.MaxValue), CimType.SInt64, "The value 18446744073709551615 of type uint64 does not fit the type sint64." },
        { CimValue.From(-1), CimType.Char16, "The value -1 of type sint32 does not fit the type char16." },
        { CimValue.From(1), CimType.Boolean, "The value 1 of type sint32 does not fit the type boolean." },
        { CimValue.From(true), CimType.UInt8, "The value TRUE of type boolean does not fit the type uint8." },
        { CimValue.From(1.5), CimType.SInt32, "The value 1.5 of type real64 does not fit the type sint32." },
        { CimValue.From(double.NaN), CimType.SInt32, "The value NaN of type real64 does not fit the type sint32." },
        { CimValue.From(double.PositiveInfinity), CimType.UInt64, "The value Infinity of type real64 does not fit the type uint64." },
        { CimValue.From(TwoTo63), CimType.SInt64, "The value 9.223372036854776E+18 of type real64 does not fit the type sint64." },
        { CimValue.From(1e300), CimType.UInt64, "The value 1E+300 of type real64 does not fit the type uint64." },
        { CimValue.From(1e300), CimType.Real32, "The value 1E+300 of type real64 does not fit the type real32." },
        { CimValue.From(9007199254740993L), CimType.Real64, "The value 9007199254740993 of type sint64 does not fit the type real64." },
        { CimValue.From(16777217), CimType.Real32, "The value 16777217 of type sint32 does not fit the type real32." },
        { CimValue.From("1,5"), CimType.Real64, "The value 1,5 of type string does not fit the type real64." },
        { CimValue.From("1.0"), CimType.SInt32, "The value 1.0 of type string does not fit the type sint32." },
        { CimValue.From("0x1F"), CimType.SInt32, "The value 0x1F of type string does not fit the type sint32." },
        { CimValue.From(""), CimType.UInt32, "The value  of type string does not fit the type uint32." },
        { CimValue.From("yes"), CimType.Boolean, "The value yes of type string does not fit the type boolean." },
        { CimValue.From("ab"), CimType.Char16, "The value ab of type string does not fit the type char16." },
        { CimValue.From("2024-02-29"), CimType.DateTime, "The value 2024-02-29 of type string does not fit the type datetime." },
        { CimValue.From("no path"), CimType.Reference, "The value no path of type string does not fit the type ref." },
        { CimValue.From("x"), CimType.Object, "The value x of type string does not fit the type object." },
        { CimValue.From(1), CimType.DateTime, "The value 1 of type sint32 does not fit the type datetime." },
        { CimValue.From(new CimRecord("R")), CimType.String, "The value R of type object does not fit the type string." },
        { CimValue.From(new CimRecord("R")), CimType.UInt32, "The value R of type object does not fit the type uint32." },
        { CimValue.From(new List<int> { 1 }), CimType.SInt32, "The value { 1 } of type sint32[] does not fit the type sint32." },
        { CimValue.From(new List<int> { 1, 256 }), CimType.UInt8Array, "The value 256 of type sint32 does not fit the type uint8." },
        { CimValue.From(new List<string> { "1", null! }), CimType.UInt8Array, "The value { 1, NULL } of type string[] does not fit the type uint8[]." },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void AValueConvertsWhereNothingIsLost(CimValue value, CimType type, CimValue expected)
    {
        CimValue converted = value.ConvertTo(type);

        Assert.Equal(type, converted.Type);
        Assert.Equal(expected, converted);
    }

    [Theory]
    [MemberData(nameof(Unfitting))]
    public void AValueThatDoesNotFitIsNamedWithBothTypes(CimValue value, CimType type, string message)
    {
        CimException error = Assert.Throws<CimException>(() => value.ConvertTo(type));

        Assert.Equal(CimStatus.TypeMismatch, error.Status);
        Assert.Equal(message, error.Message);
        Assert.Throws<CimException>(() => Accessors.Read(value, type));
    }

    [Fact]
    public void AnObjectOfAnotherClassIsRefused()
    {
        CimValue value = CimValue.From(new CimRecord("Acme_Other"));

        Assert.Equal("Acme_Other", value.AsObject<CimRecord>()!.ClassName);
        CimException error = Assert.Throws<CimException>(() => value.AsObject<Model.Acme_Part>());
        Assert.Equal(
            "An object of class Acme_Other was given where Acme_Part is expected. Pass an object of that class or of one derived from it.",
            error.Message);
        Assert.Throws<CimException>(() => value.ConvertTo(CimType.ObjectArray).AsObjectArray<Model.Acme_Part>());
    }
}
