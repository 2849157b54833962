using System.Text;

namespace TypedCim.Tests.Classes;

public sealed class CimClassNamesTests
{
    private const string Kelvin = "\u212A";

    [Theory]
    [InlineData("Id", 0)]
    [InlineData("ID", 0)]
    [InlineData("id", 0)]
    [InlineData("nAmE", 1)]
    [InlineData("Level", 2)]
    [InlineData("LETTER", 13)]
    [InlineData("", -1)]
    [InlineData("I", -1)]
    [InlineData("Idd", -1)]
    [InlineData(" Id", -1)]
    [InlineData("Id\0", -1)]
    [InlineData("\u0130d", -1)]
    [InlineData("Big" + Kelvin, -1)]
    public void ANameIsFoundInEveryFormIgnoringCase(string name, int expected) => Assert.Equal(expected, Find(Model.Acme_Device.CimMetadata, name));

    [Theory]
    [InlineData("Größe", "GRÖßE", true)]
    [InlineData("Größe", "Grösse", false)]
    [InlineData("Größe", "GrO\u0308ße", false)]
    [InlineData("Имя", "имЯ", true)]
    [InlineData("Σίσυφος", "ΣΊΣΥΦΟς", true)]
    [InlineData("名前", "名前", true)]
    public void NamesOutsideOfAsciiIgnoreCaseTheOrdinalWay(string declared, string asked, bool isFound)
    {
        Assert.Equal(isFound, string.Equals(declared, asked, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(isFound ? 1 : -1, Find(ClassOf("Other", declared), asked));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void EveryNameOfAClassIsFound(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"Property{number}"))];
        CimClass cimClass = ClassOf(names);

        for (int i = 0; i < count; i++)
            Assert.Equal(i, Find(cimClass, names[i].ToUpperInvariant()));
        Assert.Equal(-1, Find(cimClass, "Property"));
    }

    [Fact]
    public void AClassWithoutPropertiesHasNoNames() => Assert.Equal(-1, Find(ClassOf(), "X"));

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(3000)]
    public void ALongNameIsFoundToo(int length)
    {
        string name = new('n', length);

        Assert.Equal(0, Find(ClassOf(name), name.ToUpperInvariant()));
        Assert.Equal(-1, Find(ClassOf(name), name + "x"));
    }

    [Fact]
    public void BytesThatAreNoUtf8NameNothing() => Assert.Equal(-1, ClassOf("A").IndexOf([0xC3]));

    [Fact]
    public void ARedeclaredPropertyHidesTheOneOfItsBase()
    {
        CimClass hiding = Derive(
            ClassOf("Id", "Name", "Size"),
            [new CimProperty("NAME", CimType.UInt32, CimPropertyFlags.None), new CimProperty("More", CimType.String, CimPropertyFlags.None)]);

        Assert.Equal(3, hiding.First);
        Assert.Equal(3, Find(hiding, "Name"));
        Assert.Equal(4, Find(hiding, "More"));
        Assert.Equal(CimType.UInt32, hiding.Properties[3].Type);
        Assert.Equal(CimType.String, hiding.Properties[1].Type);
    }

    [Fact]
    public void AKeyThatIsHiddenIsNoKeyAnyMore()
    {
        CimProperty[] keys = [new("Id", CimType.String, CimPropertyFlags.Key), new("Part", CimType.String, CimPropertyFlags.Key)];
        CimProperty[] others = [new("Id", CimType.UInt32, CimPropertyFlags.Key), new("Part", CimType.UInt32, CimPropertyFlags.None)];
        CimClass root = Class("Root", null, keys);
        CimClass hiding = Derive(root, others);

        Assert.Equal([0, 1], root.Keys);
        Assert.Equal([2], hiding.Keys);
    }

    [Fact]
    public void OtherFlagsOfAnInheritedPropertyHoldFromItsLevelOn()
    {
        CimClass root = ClassOf("Id", "Name");
        CimClass derived = Derive(root, redeclared: [new CimProperty("Name", CimType.String, CimPropertyFlags.Key | CimPropertyFlags.Lazy)]);
        CimClass lowest = Derive(derived, properties: [new CimProperty("Size", CimType.UInt8, CimPropertyFlags.None)]);

        Assert.False(root.Properties[1].IsKey);
        Assert.True(derived.Properties[1] is { IsKey: true, IsLazy: true });
        Assert.Equal([1], lowest.Keys);
        Assert.Equal(2, lowest.First);
        Assert.Empty(root.Keys);
    }

    [Fact]
    public void LookingUpANameAllocatesNothing()
    {
        CimClass cimClass = Model.Acme_Device.CimMetadata;
        Assert.Equal(1, cimClass.IndexOf("Name"u8) + cimClass.IndexOf("Id"));

        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = 0;
        for (int i = 0; i < 1000; i++)
            found += cimClass.IndexOf("Name"u8) + cimClass.IndexOf("name") + cimClass.IndexOf("NAME".AsSpan());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(3000, found);
        Assert.Equal(0, allocated);
    }

    /// <summary>Looks a name up in its three forms, which must agree.</summary>
    private static int Find(CimClass cimClass, string name)
    {
        int found = cimClass.IndexOf(name);
        Assert.Equal(found, cimClass.IndexOf(name.AsSpan()));
        Assert.Equal(found, cimClass.IndexOf(Encoding.UTF8.GetBytes(name)));
        return found;
    }

    private static CimClass ClassOf(params string[] names) =>
            Class("Any", null, [.. names.Select(name => new CimProperty(name, CimType.String, CimPropertyFlags.None))]);

    private static CimClass Derive(CimClass root, CimProperty[]? properties = null, CimProperty[]? redeclared = null) =>
            Class("Derived", root, properties ?? [], redeclared);

    private static CimClass Class(string name, CimClass? root, CimProperty[] properties, CimProperty[]? redeclared = null) =>
        new(name, null, root, CimClassFlags.None, null, properties, [], redeclared);
}
