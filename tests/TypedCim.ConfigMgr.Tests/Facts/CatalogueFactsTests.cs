namespace TypedCim.ConfigMgr.Tests;

/// <summary>All classes of both libraries against all facts: the reference pages and a site.</summary>
public sealed class CatalogueFactsTests
{
    private readonly Dictionary<string, ClassFacts> _pages = FactsReader.ReadPages();
    private readonly Dictionary<string, ClassFacts> _site = FactsReader.ReadSite();

    [Fact]
    public void TheCatalogueIsWhatTheFactsSayButForReviewedExceptions()
    {
        Dictionary<string, string> exceptions = FactsReader.ReadExceptions();

        SortedSet<string> differences = new CatalogueComparison(new Catalogue(), _pages, _site).FindDifferences();

        AssertNone(differences.Where(difference => !exceptions.ContainsKey(difference)), "Differences that nobody has reviewed:");
        AssertNone(exceptions.Keys.Where(exception => !differences.Contains(exception)), "Exceptions that are none any more:");
    }

    [Fact]
    public void TheFactsAreWhole()
    {
        var comparison = new CatalogueComparison(new Catalogue(), _pages, _site);

        comparison.FindDifferences();

        Assert.Equal(676, _pages.Values.Count(page => page.Kind is not "misspelt"));
        Assert.Equal(8486, _pages.Values.Sum(page => page.Properties.Count));
        Assert.Equal(416, _pages.Values.Sum(page => page.Methods.Count));
        Assert.Equal(943, _pages.Values.Sum(page => page.Methods.Values.Sum(method => method.Parameters.Count)));
        Assert.Equal(725, _site.Count);
        Assert.True(comparison.ClassCount >= 865 && comparison.PropertyCount > 8486 && comparison.MethodCount > 600 && comparison.ParameterCount > 943);
    }

    [Theory]
    [InlineData("SMS_Package", "Name", "sint32")]
    [InlineData("SMS_ImagePackage", "ImageProperty", "string[]")]
    public void ADifferentTypeIsFound(string className, string propertyName, string type)
    {
        PropertyFacts known = _pages[className].Properties[propertyName];
        _pages[className].Properties[propertyName] = known with { Type = type };
        _site[className].Properties.Remove(propertyName);

        SortedSet<string> differences = new CatalogueComparison(new Catalogue(), _pages, _site).FindDifferences();

        Assert.Contains($"{className}.{propertyName}: type {known.Type}, not {type}", differences);
    }

    [Fact]
    public void AnotherDirectionOrderKeyOrKindOfMethodIsFound()
    {
        MethodFacts points = _pages["SMS_ImagePackage"].Methods["AddDistributionPoints"];
        points.Parameters.Reverse();
        _pages["SMS_ImagePackage"].Properties["PackageID"] = _pages["SMS_ImagePackage"].Properties["PackageID"] with { IsKey = false, IsLazy = true };
        _site["SMS_ImagePackage"].Methods.Remove("ReloadImageProperties");
        _pages["SMS_ImagePackage"].Methods["ReloadImageProperties"] = _pages["SMS_ImagePackage"].Methods["ReloadImageProperties"] with { IsStatic = true };
        _pages["SMS_ImagePackage"].Methods["GetImageProperties"].Parameters[1] =
            _pages["SMS_ImagePackage"].Methods["GetImageProperties"].Parameters[1] with { Direction = "in" };

        SortedSet<string> differences = new CatalogueComparison(new Catalogue(), _pages, _site).FindDifferences();

        Assert.Contains("SMS_ImagePackage.AddDistributionPoints(NALPath): name SiteCode", differences);
        Assert.Contains("SMS_ImagePackage.PackageID: key", differences);
        Assert.Contains("SMS_ImagePackage.PackageID: not lazy", differences);
        Assert.Contains("SMS_ImagePackage.ReloadImageProperties: not static", differences);
        Assert.Contains("SMS_ImagePackage.GetImageProperties(ImageProperty): out", differences);
    }

    [Fact]
    public void AMemberOfNoSourceIsFound()
    {
        _pages["SMS_ImagePackage"].Properties.Remove("ImageDiskLayout");
        _site["SMS_ImagePackage"].Properties.Remove("ImageDiskLayout");

        Assert.Contains("SMS_ImagePackage.ImageDiskLayout: in no source", new CatalogueComparison(new Catalogue(), _pages, _site).FindDifferences());
    }

    private static void AssertNone(IEnumerable<string> lines, string title)
    {
        string[] found = [.. lines];
        Assert.True(found.Length == 0, title + "\n" + string.Join('\n', found));
    }
}
