namespace TypedCim.Tests.Values;

public sealed class CimPathTests
{
    [Theory]
    [InlineData("A.K=\"x\",L=2", "a.l=2,k=\"x\"")]
    [InlineData("ROOT\\Cimv2:A", "root\\cimv2:a")]
    [InlineData("\\\\SRV\\root:A=@", "\\\\srv\\ROOT:a=@")]
    public void NamesIgnoreCaseAndKeysTheirOrder(string left, string right)
    {
        CimPath one = CimPath.Parse(left);
        CimPath other = CimPath.Parse(right);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("A.K=\"x\"", "A.K=\"X\"")]
    [InlineData("A.K=\"5\"", "A.K=5")]
    [InlineData("A.K=1", "A.K=1,L=2")]
    [InlineData("A.K=1,L=2", "A.K=1,M=2")]
    [InlineData("A.K=1", "B.K=1")]
    [InlineData("A=1", "A.K=1")]
    [InlineData("A.K=1", "A=1")]
    [InlineData("A", "A=@")]
    [InlineData("root:A", "A")]
    [InlineData("\\\\s\\root:A", "root:A")]
    public void AnythingElseMakesAnotherPath(string left, string right) => Assert.NotEqual(CimPath.Parse(left), CimPath.Parse(right));

    [Fact]
    public void APathThatWasReadEqualsTheOneThatAProxyMade()
    {
        var made = new CimPath("A", [new("N", (uint)7), new("At", CimDateTime.Parse("20240229131415.123456+060")), new("Ref", CimPath.Parse("B.K=1"))]);

        CimPath read = CimPath.Parse(made.ToString());

        Assert.Equal(made, read);
        Assert.Equal(read, made);
        Assert.Equal(made.GetHashCode(), read.GetHashCode());
    }

    [Fact]
    public void AMissingKeyIsNull()
    {
        CimPath path = CimPath.Parse("A.K=1");

        Assert.True(path.Key("Other").IsNull);
        Assert.Equal(1, path.Key("k").AsSInt32());
    }

    [Fact]
    public void TextConvertsByItself()
    {
        CimPath path = "root\\cimv2:A.K=1";

        Assert.Equal("root\\cimv2", path.Namespace);
    }

    [Fact]
    public void KeysAreCopied()
    {
        var keys = new List<CimKey> { new("K", 1) };
        var path = new CimPath("A", keys);

        keys.Clear();

        Assert.Equal("A.K=1", path.ToString());
    }
}
