using TypedCim.Testing;

namespace TypedCim.Simplified.Tests;

/// <summary>The Syntax blocks of two pages of the reference, taken over to the letter as the bodies of two classes: they generate and run.</summary>
public sealed class PageTests
{
    // As the pages have it: names in pascal case, no qualifiers, two spaces at the end of each line.
    private const string SyntaxBlock = "SInt32 AddDistributionPoints(  \n      String SiteCode[],  \n      String NALPath[]  \n);  \n";

    private readonly CimTestServer _server = new(@"root\sms\site_ABC");
    private readonly CimConnection _site;

    public PageTests()
    {
        _server.Schemas.Add(TestsSchema.Instance);
        _server.Add(new CimRecord("SMS_ImagePackage"), ("PackageID", "ABC00001"));
        _server.Add(new CimRecord("SMS_DriverPackage"), ("PackageID", "ABC00002"));
        _site = _server.Connect();
    }

    [Theory]
    [InlineData("SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage")]
    public void ClassIsTheBlockAndNothingElse(string className)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", className + ".mof"));

        Assert.Equal("class " + className + " {\n" + SyntaxBlock + "};\n", text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage")]
    public void BareSignatureIsAStatusMethodOfAnInstanceWithInputs(string className)
    {
        CimMethod method = TestsSchema.Instance.Find(className)!.FindMethod("AddDistributionPoints")!;

        Assert.Equal("sint32 AddDistributionPoints(string[] SiteCode, string[] NALPath)", method.ToString());
        Assert.False(method.IsStatic);
        Assert.True(method.ReturnsStatus);
        Assert.All(method.Parameters, parameter =>
        {
            Assert.Equal(CimDirection.In, parameter.Direction);
            Assert.False(parameter.IsOptional);
        });
    }

    [Fact]
    public async Task BothClassesRun()
    {
        var seen = new List<string>();
        _server.On<SMS_ImagePackage>("AddDistributionPoints", call => seen.Add(Describe(call)));
        _server.On<SMS_DriverPackage>("AddDistributionPoints", call => seen.Add(Describe(call)));

        await _site.SMS_ImagePackage("ABC00001").AddDistributionPointsAsync(siteCode: ["ABC", "XYZ"], nalPath: ["first", "second"]);
        SMS_DriverPackage drivers = Assert.Single(await _site.SMS_DriverPackage().ToListAsync());
        await drivers.AddDistributionPointsAsync(["ABC"], ["third"]);

        Assert.Equal(["SMS_ImagePackage ABC00001: ABC first, XYZ second", "SMS_DriverPackage ABC00002: ABC third"], seen.ToArray());
    }

    [Fact]
    public async Task StatusThatIsNotZeroIsAFailure()
    {
        _server.On<SMS_ImagePackage>("AddDistributionPoints", call => call.Return(5));

        CimMethodException failure = await Assert.ThrowsAsync<CimMethodException>(() => _site.SMS_ImagePackage("ABC00001").AddDistributionPointsAsync([], []));

        Assert.Equal(5, failure.ReturnValue);
        Assert.Equal("SMS_ImagePackage", failure.ClassName);
        Assert.Equal("AddDistributionPoints", failure.MethodName);
    }

    [Fact]
    public async Task ClassWithoutAKeyGeneratesToo()
    {
        var server = new CimTestServer(@"root\keyless");
        server.Add(new Keyless.SMS_ImagePackage());
        await using CimConnection site = server.Connect();

        Keyless.SMS_ImagePackage image = Assert.Single(await Keyless.TestsSchema.SMS_ImagePackage(site).ToListAsync());
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => image.AddDistributionPointsAsync(["ABC"], ["first"]));

        // Nothing names an instance without a key: the call says so before it goes out.
        Assert.Contains("SMS_ImagePackage has no key", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Calls, call => call.Kind == CimCallKind.Invoke);
    }

    private static string Describe<T>(CimMethodCall<T> call)
        where T : CimObject
    {
        IEnumerable<string> points = call.Argument("SiteCode").AsStringArray()!.Zip(call.Argument("NALPath").AsStringArray()!, (code, path) => code + " " + path);
        return $"{call.Class.Name} {call.Path!.Key("PackageID").AsString()}: {string.Join(", ", points)}";
    }
}
