using TypedCim.Tests.Model;

namespace TypedCim.Tests.Values;

public sealed class CimArrayTests
{
    public static TheoryData<IEnumerable<int>> Sequences =>
        [new[] { 1, 2, 3 }, new List<int> { 1, 2, 3 }, new Queue<int>([1, 2, 3]), Enumerable.Range(1, 3), new SortedSet<int> { 1, 2, 3 }];

    [Theory]
    [MemberData(nameof(Sequences))]
    public void EverySequenceIsCopied(IEnumerable<int> source)
    {
        int[] copy = CimArray.Copy(source)!;

        Assert.Equal([1, 2, 3], copy);
        Assert.NotSame(source, copy);
    }

    [Fact]
    public void NothingStaysNothing()
    {
        Assert.Null(CimArray.Copy<int>(null));
        Assert.Empty(CimArray.Copy(new List<string>())!);
        Assert.Null(CimArray.Objects<Acme_Part>(null));
        Assert.Null(CimArray.Object<Acme_Part>(null));
        Assert.Null(CimArray.References<Acme_Slot>(null));
        Assert.Null(CimArray.Paths<Acme_Slot>(null));
    }

    [Fact]
    public void AnArrayOfADerivedClassIsCopiedIntoOneOfItsBase()
    {
        Acme_Part[] copy = CimArray.Copy<Acme_Part>(new[] { new Acme_Bolt() })!;

        Assert.Equal(typeof(Acme_Part[]), copy.GetType());
    }

    [Fact]
    public void ObjectsGetTheArrayTypeOfTheirProperty()
    {
        Assert.Equal(typeof(Acme_Part[]), CimArray.Objects<Acme_Part>([new Acme_Bolt(), new Acme_Part()])!.GetType());
        CimException error = Assert.Throws<CimException>(() => CimArray.Objects<Acme_Bolt>([new Acme_Bolt(), new Acme_Part()]));
        Assert.StartsWith("An object of class Acme_Part was given where Acme_Bolt is expected.", error.Message, StringComparison.Ordinal);
        Assert.Throws<CimException>(() => CimArray.Object<Acme_Bolt>(new Acme_Part()));
    }

    [Theory]
    [InlineData(CimType.None, "void", false)]
    [InlineData(CimType.Boolean, "boolean", false)]
    [InlineData(CimType.UInt8, "uint8", true)]
    [InlineData(CimType.SInt64, "sint64", true)]
    [InlineData(CimType.Real32, "real32", false)]
    [InlineData(CimType.Char16, "char16", false)]
    [InlineData(CimType.DateTime, "datetime", false)]
    [InlineData(CimType.Reference, "ref", false)]
    [InlineData(CimType.Object, "object", false)]
    public void ATypeAndItsArrayFormKnowEachOther(CimType type, string mof, bool isInteger)
    {
        Assert.False(type.IsArray());
        Assert.True(type.Array().IsArray());
        Assert.Equal(type, type.Array().Element());
        Assert.Equal((mof, mof + "[]"), (type.ToMof(), type.Array().ToMof()));
        Assert.Equal((isInteger, isInteger), (type.IsInteger(), type.Array().IsInteger()));
    }
}
