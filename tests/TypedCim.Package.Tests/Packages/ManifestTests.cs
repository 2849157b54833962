using System.Xml.Linq;

namespace TypedCim.Package.Tests.Packages;

public sealed class ManifestTests
{
    public static TheoryData<string> Packages => [.. PackedPackage.All.Select(package => package.Id)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryPackageSaysWhatItIs(string id)
    {
        PackedPackage package = PackedPackage.Find(id);

        Assert.Equal("MIT", package.Value("license"));
        Assert.Equal("README.md", package.Value("readme"), StringComparer.Ordinal);
        Assert.Contains("README.md", package.Files, StringComparer.Ordinal);
        Assert.NotEqual("Package Description", package.Value("description"), StringComparer.Ordinal);
        Assert.Contains("mof", package.Value("tags")!.Split(' '), StringComparer.Ordinal);
    }

    /// <summary>A dependency without "include" would keep the generator and its props from a project that asks for this package alone.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryDependencyOnAPackageOfOursLetsEverythingThrough(string id)
    {
        XElement[] own = [.. PackedPackage.Find(id).Dependencies().Where(IsOwn)];

        Assert.All(own, dependency => Assert.Equal("All", dependency.Attribute("include")?.Value));
        Assert.All(own, dependency => Assert.Null(dependency.Attribute("exclude")));
    }

    private static bool IsOwn(XElement dependency) => dependency.Attribute("id")!.Value.StartsWith("TypedCim", StringComparison.Ordinal);
}
