using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Queries;

public sealed class CimFilterTests
{
    private static readonly CimDateTime s_moment = CimDateTime.Parse("20240229131415.123456+060");

    public static TheoryData<Func<Acme_DeviceFields, CimFilter>, string> Conditions => new()
    {
        { d => d.Name == "x", "Name Equal x:String" },
        { d => d.Name != "x", "Name NotEqual x:String" },
        { d => d.Name == "", "Name Equal :String" },
        { d => d.Name == null, "Name is null" },
        { d => d.Name != null, "Name is not null" },
        { d => d.Size > 3, "Size GreaterThan 3:UInt64" },
        { d => d.Size >= ulong.MaxValue, "Size GreaterThanOrEqual 18446744073709551615:UInt64" },
        { d => d.Size == (byte)7, "Size Equal 7:UInt64" },
        { d => d.Big < -3, "Big LessThan -3:SInt64" },
        { d => d.Big <= long.MinValue, "Big LessThanOrEqual -9223372036854775808:SInt64" },
        { d => d.Big == 5u, "Big Equal 5:SInt64" },
        { d => d.Level == Acme_Device.LevelValue.High, "Level Equal 2:UInt32" },
        { d => d.Level != Acme_Device.LevelValue.Top, "Level NotEqual 4294967295:UInt32" },
        { d => d.Level == (Acme_Device.LevelValue)77, "Level Equal 77:UInt32" },
        { d => d.Level == null, "Level is null" },
        { d => d.Ratio == 0.1f, "Ratio Equal 0.1:Real32" },
        { d => d.Ratio < 2, "Ratio LessThan 2:Real32" },
        { d => d.IsOn == true, "IsOn Equal TRUE:Boolean" },
        { d => d.Letter == 'x', "Letter Equal x:Char16" },
        { d => d.Built >= s_moment, "Built GreaterThanOrEqual 20240229131415.123456+060:DateTime" },
        { d => d.Name.Contains("%"), "Name Contains %" },
        { d => d.Name.StartsWith("a"), "Name StartsWith a" },
        { d => d.Name.EndsWith(""), "Name EndsWith " },
        { d => d.Name.In(["a", "b"]), "Name in a:String,b:String" },
        { d => d.Name.In([]), "Name in " },
        { d => d.Size.In([1, 2]), "Size in 1:UInt64,2:UInt64" },
        { d => d.Level.In([Acme_Device.LevelValue.Low, Acme_Device.LevelValue.Top]), "Level in 1:UInt32,4294967295:UInt32" },
        { d => d.Big.In(new List<long> { 1 }), "Big in 1:SInt64" },
        { d => d.Level.In(new[] { Acme_Device.LevelValue.Low }), "Level in 1:UInt32" },
        { d => d.Name == "a" && d.Size > 1, "(Name Equal a:String And Size GreaterThan 1:UInt64)" },
        { d => d.Name == "a" || d.Size > 1, "(Name Equal a:String Or Size GreaterThan 1:UInt64)" },
        { d => !(d.Name == "a"), "not Name Equal a:String" },
        { d => d.Id == "1" || (d.Id == "2" && !(d.Name == null)), "(Id Equal 1:String Or (Id Equal 2:String And not Name is null))" },
        { d => d.Id == "1" && d.Id == "2" && d.Id == "3", "((Id Equal 1:String And Id Equal 2:String) And Id Equal 3:String)" },
        { d => (d.Id == "1" | d.Id == "2") & d.Id == "3", "((Id Equal 1:String Or Id Equal 2:String) And Id Equal 3:String)" },
        { d => CimFilter.LogicalNot(CimFilter.BitwiseOr(d.Id == "1", d.Id == "2")), "not (Id Equal 1:String Or Id Equal 2:String)" },
        { d => CimFilter.BitwiseAnd(d.Id == "1", d.Id == "2"), "(Id Equal 1:String And Id Equal 2:String)" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void AConditionBecomesATree(Func<Acme_DeviceFields, CimFilter> condition, string expected) =>
        Assert.Equal(expected, FilterText.Write(condition(new Acme_DeviceFields())));

    [Fact]
    public void NullInAListIsRefused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Acme_DeviceFields().Name.In(["a", null]));

        Assert.StartsWith("A list of values must not contain null; join the condition with '== null' instead.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Acme_DeviceFields().Name.In(null!));
        Assert.Throws<ArgumentNullException>(() => new Acme_DeviceFields().Level.In((List<Acme_Device.LevelValue>)null!));
    }

    [Fact]
    public void NothingIsOrderedAgainstNull()
    {
        ArgumentNullException error = Assert.Throws<ArgumentNullException>(() => new Acme_DeviceFields().Size > null);

        Assert.StartsWith("Size cannot be ordered against null.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Acme_DeviceFields().Name.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => CimFieldConditions.Contains(null!, "x"));
    }

    [Fact]
    public void AMissingConditionIsRefused()
    {
        CimFilter some = new Acme_DeviceFields().Name == "x";

        Assert.Throws<ArgumentNullException>(() => some & null!);
        Assert.Throws<ArgumentNullException>(() => null! | some);
        Assert.Throws<ArgumentNullException>(() => !(CimFilter)null!);
    }

    [Fact]
    public async Task SeveralConditionsOfAQueryAreJoined()
    {
        var transport = new FakeTransport();
        CimQuery<Acme_Device, Acme_DeviceFields> query = new CimConnection(transport).Acme_Device();

        await query.Where(d => d.Id == "1").Where(d => d.Id == "2").ToListAsync();

        Assert.Equal("(Id Equal 1:String And Id Equal 2:String)", FilterText.Write(transport.Sent<CimQueryRequest>().Filter!));
        Assert.Throws<ArgumentNullException>(() => query.Where(null!));
    }
}
