namespace TypedCim.Mof.Tests;

/// <summary>A list of qualifiers that comes again is not read again, which must not show.</summary>
public sealed class KnownQualifierListTests
{
    [Fact]
    public void EachElementGetsTheMeaningOfARepeatedList()
    {
        var schema = Read(Repeat("[Key, Write, MaxLen(9), Units(\"u\")] string P{0};", 5));

        Assert.Equal(5, schema.Properties.Count);
        Assert.All(schema.Properties, property => Assert.Equal(CimPropertyFlags.Key | CimPropertyFlags.Write, property.Flags));
        Assert.All(schema.Properties, property => Assert.Equal("MaxLen=9 Units=u", string.Join(' ', property.Remarks.Select(remark => $"{remark.Name}={remark.Value}"))));
    }

    [Fact]
    public void AFindingAboutARepeatedListStandsAtEachPlace()
    {
        // The list is fine in itself; the type behind it is not.
        var file = MofParser.Parse("class A {\n" + Repeat("  [Read, MaxValue(5)] string P{0};\n", 5) + "};");

        Assert.Equal([1, 2, 3, 4, 5], file.Diagnostics.Select(diagnostic => diagnostic.Span.Line));
        Assert.All(file.Diagnostics, diagnostic => Assert.Equal(("TCIM212", 9), (diagnostic.Rule.Id, diagnostic.Span.Column)));
    }

    [Fact]
    public void AFindingInsideARepeatedListIsMadeEachTime()
    {
        var file = MofParser.Parse("class A { " + Repeat("[Read,, Write] string P{0}; ", 4) + "};");

        Assert.Equal(4, file.Diagnostics.Count(diagnostic => diagnostic.Rule.Equals(MofRules.ExtraComma)));
    }

    [Fact]
    public void AMethodKeepsItsListWhileAParameterRepeatsIt()
    {
        // The value of the method's list is wrong for it, and is told about when the parameters have been read.
        const string member = "[Read, ReturnIs(\"x\")] uint32 M{0}([Read, ReturnIs(\"x\")] uint32 P);";
        var file = MofParser.Parse("class A {\n" + Repeat(member + "\n", 4) + "};");

        Assert.Equal(
            [(1, 7), (2, 7), (3, 7), (4, 7)],
            file.Diagnostics.Where(diagnostic => diagnostic.Rule.Equals(MofRules.QualifierValueMismatch)).Select(diagnostic => (diagnostic.Span.Line, diagnostic.Span.Column)));
    }

    [Theory]
    [InlineData("[Read] [Key]")]
    [InlineData("[Read] /* and */ [Key]")]
    public void ListsBehindARepeatedOneBelongToIt(string lists)
    {
        var schema = Read(Repeat("[Read] string P{0};", 3) + lists + " string Last;");

        Assert.Equal(CimPropertyFlags.Key | CimPropertyFlags.Read, schema.Properties[3].Flags);
    }

    [Fact]
    public void ABracketInAStringEndsNoList()
    {
        var schema = Read(Repeat("[Units(\"a]b\"), Key] string P{0};", 4) + "[Units(\"a]c\")] string Last;");

        Assert.Equal("a]b a]b a]b a]b a]c", string.Join(' ', schema.Properties.Select(property => property.Remarks[0].Value)));
        Assert.Equal(4, schema.Properties.Count(property => property.Flags.HasFlag(CimPropertyFlags.Key)));
    }

    [Fact]
    public void AnUndefinedAliasIsToldAboutAtEachPlace()
    {
        var file = MofParser.Parse("class A { " + Repeat("[Units($U)] string P{0}; ", 4) + "};");

        Assert.Equal(4, file.Diagnostics.Count(diagnostic => diagnostic.Rule.Equals(MofRules.UndefinedAlias)));
    }

    private static string Repeat(string member, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => member.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static CimClassSchema Read(string members) => Assert.Single(MofParser.Parse($"class A {{ {members} }};").Classes);
}
