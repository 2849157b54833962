namespace TypedCim.Mof.Tests;

/// <summary>MOF 3 enumerations are honoured; other MOF 3 constructs cost one diagnostic each.</summary>
public sealed class Mof3Tests
{
    [Fact]
    public void EnumerationBecomesTheTypeAndTableOfItsProperties()
    {
        var file = MofParser.Parse(
            "class A { Month M = February; Month L[]; uint32 N(Month P); };\nenumeration Month : uint16 { January = 1, February, December = 12 };");

        var property = file.Classes[0].Properties[0];
        Assert.Equal("TCIM180", file.Ids());
        Assert.Equal((CimTypeKind.UInt16, "2"), (property.Type.Kind, property.DefaultValue));
        Assert.Equal("1=January 2=February 12=December", string.Join(' ', property.Values!.Entries.Select(entry => entry.Value + "=" + entry.Label)));
        Assert.Equal(new CimTypeSchema(CimTypeKind.UInt16, null, IsArray: true), file.Classes[0].Properties[1].Type);
        Assert.Equal(property.Values, file.Classes[0].Methods[0].Parameters[0].Values);
    }

    [Fact]
    public void EnumerationsOfOtherFilesCountToo()
    {
        var user = MofParser.Parse("class A { Month M = February; Month L[]; Month N(Month P); Other O; };");
        var owner = MofParser.Parse("enumeration Month : uint16 { January = 1, February };");
        var second = MofParser.Parse("enumeration month { Never }; class B { Month M; };");

        var files = MofEnumerations.Resolve([user, owner, second]);

        var schema = files[0].Classes[0];
        Assert.Equal((CimTypeKind.UInt16, "2"), (schema.Properties[0].Type.Kind, schema.Properties[0].DefaultValue));
        Assert.Equal(new CimTypeSchema(CimTypeKind.UInt16, null, IsArray: true), schema.Properties[1].Type);
        Assert.Equal("Other", schema.Properties[2].Type.ClassName);
        Assert.Equal(owner.Enumerations[0].Values, schema.Methods[0].Values);
        Assert.Equal(owner.Enumerations[0].Values, schema.Methods[0].Parameters[0].Values);
        Assert.Equal(CimTypeKind.String, files[2].Classes[0].Properties[0].Type.Kind);
    }

    [Theory]
    [InlineData("enumeration E : String { A = \"x\", B };", CimTypeKind.String, "x=A B=B")]
    [InlineData("enumeration E { A, B };", CimTypeKind.String, "A=A B=B")]
    [InlineData("enumeration E : Integer { A = -1, B };", CimTypeKind.SInt64, "-1=A 0=B")]
    [InlineData("enumeration E : sint8 { A, B, };", CimTypeKind.SInt8, "0=A 1=B")]
    public void EnumerationsAreListed(string text, CimTypeKind kind, string entries)
    {
        var enumeration = Assert.Single(MofParser.Parse(text).Enumerations);

        Assert.Equal(("E", kind), (enumeration.Name, enumeration.Type));
        Assert.Equal(entries, string.Join(' ', enumeration.Values.Entries.Select(entry => entry.Value + "=" + entry.Label)));
    }

    [Theory]
    [InlineData("structure S : T { uint8 X; };\nclass B { uint8 Y; };", "TCIM181", "B(Y)")]
    [InlineData("value of S as $s { X = 1; };\nclass B { uint8 Y; };", "TCIM181", "B(Y)")]
    [InlineData("class B { structure S { uint8 X; }; uint8 Y; };", "TCIM181", "B(Y)")]
    [InlineData("association L : M { A ref X; };", "TCIM182", "L(X)")]
    [InlineData("[Description(\"d\")] association L { A ref X; };", "TCIM182", "L(X)")]
    [InlineData("enumeration E : real32 { A };\nclass B { };", "TCIM180 TCIM120", "B()")]
    [InlineData("enumeration E : uint8 { A = \"a\" };\nclass B { };", "TCIM180 TCIM207", "B()")]
    [InlineData("class B { string[] M(); uint8 Y; };", "TCIM167 TCIM128", "B(Y)")]
    public void OtherConstructsCostOneDiagnostic(string text, string ids, string outline)
    {
        var file = MofParser.Parse(text);

        Assert.Equal((ids, outline), (file.Ids(), file.Outline()));
    }

    [Fact]
    public void AssociationKeywordSetsTheFlag() =>
        Assert.Equal(CimClassFlags.Association, MofParser.Parse("association L { A ref X; };").Classes[0].Flags);
}
