namespace TypedCim.Editor.Tests;

/// <summary>What a developer sees of the proxies while typing, through the services that editors use.</summary>
public sealed class EditorTests
{
    [Fact]
    public async Task CompletionOffersTheMethodsWithTheirDocumentation()
    {
        using var project = new EditorProject("image.$$");
        var offered = await project.CompleteAsync();
        Assert.Contains("AddDistributionPointsAsync", offered);
        Assert.Contains("PackageID", offered);
        Assert.Contains("ImageProperty", offered);
        Assert.Contains("IEnumerable<string> siteCode, IEnumerable<string> nalPath", offered["AddDistributionPointsAsync"], StringComparison.Ordinal);
        Assert.Contains(Description("SMS_ImagePackage.mof", "AddDistributionPoints("), offered["AddDistributionPointsAsync"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompletionOffersNothingThatIsNotOfTheClass()
    {
        using var project = new EditorProject("image.$$");
        var offered = await project.CompleteAsync();
        Assert.DoesNotContain(offered.Keys, name => name.StartsWith("Cim", StringComparison.Ordinal) || name.StartsWith('_'));
    }

    [Fact]
    public async Task ConnectionOffersTheClasses()
    {
        using var project = new EditorProject("site.$$");
        var offered = await project.CompleteAsync();
        Assert.Contains("SMS_ImagePackage", offered);
        Assert.Contains(Description("SMS_ImagePackage.mof", "class SMS_ImagePackage"), offered["SMS_ImagePackage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ColumnsOfAQueryAreOfferedWithTheDocumentationOfTheirProperties()
    {
        using var project = new EditorProject("_ = site.SMS_ImagePackage().Where(p => p.$$);");
        var offered = await project.CompleteAsync();
        Assert.Contains(Description("SMS_PackageBaseclass.mof", "string PackageID;"), offered["PackageID"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuickInfoShowsTheDocumentationOfAParameter()
    {
        using var project = new EditorProject("await image.AddDistributionPointsAsync(site$$Code: [], nalPath: []);");
        var tip = await project.QuickInfoAsync();
        Assert.Contains("IEnumerable<string> siteCode", tip, StringComparison.Ordinal);
        Assert.Contains(Description("SMS_ImagePackage.mof", "SiteCode[]"), tip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuickInfoOfAMethodShowsItsDocumentationAndErrors()
    {
        using var project = new EditorProject("await image.AddDistribution$$PointsAsync([], []);");
        var tip = await project.QuickInfoAsync();
        Assert.Contains(Description("SMS_ImagePackage.mof", "AddDistributionPoints("), tip, StringComparison.Ordinal);
        Assert.Contains("CimMethodException", tip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoToDefinitionLandsInReadableTextThatNamesItsFile()
    {
        using var project = new EditorProject("await image.AddDistribution$$PointsAsync([], []);");
        var (document, text, line) = await project.GoToDefinitionAsync();
        Assert.Equal("SMS_ImagePackage.g.cs", document.Name);
        var lines = text.Split('\n');
        Assert.Equal("// SMS_ImagePackage, from SMS_ImagePackage.mof", lines[1]);
        Assert.Contains(" AddDistributionPointsAsync(", lines[line], StringComparison.Ordinal);
        AssertOrder(lines, "ImageProperty {", "AddDistributionPointsAsync(", "CimMetadata =", "void CimTransfer(");
    }

    [Fact]
    public async Task GoToDefinitionOfAPropertyLandsOnIt()
    {
        using var project = new EditorProject("_ = image.Image$$Property;");
        var (document, text, line) = await project.GoToDefinitionAsync();
        Assert.Equal("SMS_ImagePackage.g.cs", document.Name);
        Assert.Contains(" ImageProperty {", text.Split('\n')[line], StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysComeFirst()
    {
        using var project = new EditorProject("_ = image.Na$$me;");
        var (document, text, _) = await project.GoToDefinitionAsync();
        Assert.Equal("SMS_PackageBaseclass.g.cs", document.Name);
        AssertOrder(text.Split('\n'), "class SMS_PackageBaseclass", " PackageID =>", " Description {", " Name {", "CimMetadata =");
    }

    private static void AssertOrder(string[] lines, params string[] parts)
    {
        int[] places = [.. parts.Select(part => Array.FindIndex(lines, line => line.Contains(part, StringComparison.Ordinal)))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>The description that stands before a declaration in a MOF file.</summary>
    private static string Description(string fileName, string declaration)
    {
        const string qualifier = "Description(\"";
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "mof", fileName));
        var start = text.LastIndexOf(qualifier, text.IndexOf(declaration, StringComparison.Ordinal), StringComparison.Ordinal) + qualifier.Length;
        return text[start..text.IndexOf('"', start)];
    }
}
