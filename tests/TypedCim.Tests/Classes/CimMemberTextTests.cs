using TypedCim.Tests.Model;

namespace TypedCim.Tests.Classes;

/// <summary>The text in which generated code declares the members of a class.</summary>
public sealed class CimMemberTextTests
{
    [Fact]
    public void PropertiesHaveTheirTypesAndMarks()
    {
        CimClass described = Describe("key string Id; write lazy uint16[] Codes; notnull datetime Since; ref[] Others; object Any; real64 Größe");

        Assert.Equal(
            "string Id Key; uint16[] Codes Write, Lazy; datetime Since NotNull; ref[] Others None; object Any None; real64 Größe None",
            string.Join("; ", described.Properties.Select(property => $"{property} {property.Flags}")));
        Assert.Null(described.Properties[4].Family);
        Assert.Equal([0], described.Keys);
    }

    [Fact]
    public void MethodsHaveTheirParametersAndCodes()
    {
        CimClass described = Describe(
            "status static sint32 Find(string Name, optional uint32 Count, out string[] Ids); status(0,4096) named uint32 Start(inout instance Part); void status()",
            families: [() => Acme_Part.CimFamily],
            codeNames: [code => "code " + code]);

        CimMethod find = described.OwnMethods[0];
        Assert.Equal("sint32 Find(string Name, uint32 Count, string[] Ids)", find.ToString());
        Assert.Equal([CimDirection.In, CimDirection.In, CimDirection.Out], find.Parameters.Select(parameter => parameter.Direction));
        Assert.Equal([false, true, false], find.Parameters.Select(parameter => parameter.IsOptional));
        Assert.True(find.IsStatic && find.ReturnsStatus);
        Assert.Equal([0L], find.SuccessCodes);
        Assert.Null(find.CodeName);

        CimMethod start = described.OwnMethods[1];
        Assert.False(start.IsStatic);
        Assert.Equal([0L, 4096L], start.SuccessCodes);
        Assert.Equal("code 7", start.CodeName!(7));
        Assert.Equal(CimDirection.InOut, start.Parameters[0].Direction);
        Assert.Same(Acme_Part.CimFamily, start.Parameters[0].Family);

        Assert.Equal("void status()", described.OwnMethods[2].ToString());
        Assert.False(described.OwnMethods[2].ReturnsStatus);
    }

    [Fact]
    public void FamiliesAreTakenInTheirOrder()
    {
        CimClass described = Describe("instance[] Parts; object Any; instance Slot", families: [() => Acme_Part.CimFamily, () => Acme_Slot.CimFamily]);

        Assert.Equal([Acme_Part.CimMetadata, null, Acme_Slot.CimMetadata], described.Properties.Select(property => property.Family?.Class));
    }

    [Fact]
    public void RedeclaredPropertyKeepsItsNumber()
    {
        CimClass root = Describe("string Id; string Name");
        var derived = new CimClass("Acme_Derived", root, null, "redeclared key lazy string Id; string More");

        Assert.Equal("Id Name More", string.Join(' ', derived.Properties.Select(property => property.Name)));
        Assert.Equal(CimPropertyFlags.Key | CimPropertyFlags.Lazy, derived.Properties[0].Flags);
        Assert.Equal(CimPropertyFlags.None, root.Properties[0].Flags);
    }

    [Fact]
    public void ClassWithoutMembersHasNone()
    {
        CimClass described = new("Acme_Empty", null, null, "", CimClassFlags.Abstract, @"root\acme");

        Assert.Empty(described.Properties);
        Assert.Empty(described.OwnMethods);
        Assert.Equal((CimClassFlags.Abstract, @"root\acme"), (described.Flags, described.Namespace));
    }

    [Theory]
    [InlineData("strin Id", "a type at position 5")]
    [InlineData("string", "a word at position 6")]
    [InlineData("string Id uint32 More", "';' at position 10")]
    [InlineData("void Do(string Name", "',' at position 19")]
    [InlineData("void Do(out Name)", "a word at position 16")]
    public void BrokenTextIsAnErrorThatSaysWhere(string members, string expected)
    {
        var broken = Assert.Throws<FormatException>(() => Describe(members));
        Assert.Contains(expected, broken.Message, StringComparison.Ordinal);
        Assert.Contains(members, broken.Message, StringComparison.Ordinal);
    }

    private static CimClass Describe(string members, Func<CimFamily>[]? families = null, Func<long, string>[]? codeNames = null) =>
        new("Acme_Described", null, null, members, families: families, codeNames: codeNames);
}
