namespace TypedCim.Mof.Tests;

/// <summary>A signature outside a class belongs to the class that the file names.</summary>
public sealed class BareMethodTests
{
    private const string Signature = "SInt32 AddDistributionPoints(  \n      String SiteCode[],  \n      String NALPath[]  \n);  ";

    [Theory]
    [InlineData("SMS_ImagePackage.AddDistributionPoints.mof", "SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage.mof", "SMS_DriverPackage")]
    public void FileNameNamesTheClass(string fileName, string className)
    {
        var file = MofParser.Parse(Signature, new MofParseOptions { FileName = fileName });

        var schema = Assert.Single(file.Classes);
        Assert.Equal((className, CimClassFlags.Fragment), (schema.Name, schema.Flags));
        Assert.Equal("TCIM174", file.Ids());
        AssertSignature(Assert.Single(schema.Methods));
    }

    [Theory]
    [InlineData("SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage")]
    public void TheSameTextInsideAClassNeedsNoWord(string className) =>
        AssertSignature(Assert.Single(Reading.Class($"class {className} {{ {Signature} }};").Methods));

    [Fact]
    public void WholePageIsReadForItsSyntaxBlock()
    {
        const string page = "---\ntitle: \"Don't read this: [x](y)\"\n---\n# M Method in Class SMS_X\n> [!NOTE]\n> class of objects\n\n## Syntax  \n\n```  \n"
            + "SInt32 M(  \n      String SiteCode[]\n);  \n```  \n\n#### Parameters  \n `SiteCode` isn't [optional](x).\n";

        var file = MofParser.Parse(page, new MofParseOptions { FileName = "SMS_X.M.mof" });

        Assert.Equal(("TCIM173 TCIM174", "SMS_X(M(SiteCode))"), (file.Ids(), file.Outline()));
    }

    [Theory]
    [InlineData("class A { }; class B { };\nuint32 M();", "x.mof", "A() B(M())")]
    [InlineData("class A { }; class B { };\nuint32 M();", "A.mof", "A(M()) B()")]
    [InlineData("class A { uint32 M(); };\nuint32 N();\nuint32 m(uint8 X);", "A.mof", "A(M(),N())")]
    public void MethodBehindAClassBelongsToIt(string text, string fileName, string outline) =>
        Assert.Equal(outline, MofParser.Parse(text, new MofParseOptions { FileName = fileName }).Outline());

    [Fact]
    public void WithoutAnyClassItIsAnError() =>
        Assert.Equal(("TCIM129", string.Empty), (MofParser.Parse(Signature).Ids(), MofParser.Parse(Signature).Outline()));

    private static void AssertSignature(CimMethodSchema method)
    {
        Assert.Equal(("AddDistributionPoints", CimTypeKind.SInt32, false), (method.Name, method.ReturnType.Kind, method.IsStatic));
        Assert.Equal(CimReturnMeaning.Status, method.ReturnIs);
        Assert.Equal(["SiteCode", "NALPath"], method.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal);
        Assert.All(method.Parameters, parameter => Assert.Equal(new CimTypeSchema(CimTypeKind.String, null, IsArray: true), parameter.Type));
        Assert.All(method.Parameters, parameter => Assert.Equal(CimDirection.In, parameter.Direction));
    }
}
