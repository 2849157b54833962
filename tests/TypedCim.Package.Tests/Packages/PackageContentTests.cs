using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace TypedCim.Package.Tests.Packages;

public sealed class PackageContentTests
{
    [Fact]
    public void ThePackagesHoldTheListedFilesAndDependencies()
    {
        var text = new StringBuilder();
        foreach (PackedPackage package in PackedPackage.All)
        {
            text.Append(package.Id).Append('\n');
            foreach (string file in package.Files)
                text.Append("  ").Append(file).Append('\n');
            foreach (string dependency in package.Dependencies().Select(Describe).Order(StringComparer.Ordinal))
                text.Append("  -> ").Append(dependency).Append('\n');
        }

        string expected = Beside("PackageContent.verified.txt");
        string received = Beside("PackageContent.received.txt");
        if (string.Equals(File.Exists(expected) ? File.ReadAllText(expected) : "", text.ToString(), StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text.ToString());
        Assert.Fail($"The files or dependencies of the packages differ from the list. When the change is meant, copy {received} over {expected}.");
    }

    [Fact]
    public void TheGeneratorStandsAloneInTheOnePlaceThatEveryHostReads() =>
        Assert.Equal(
            ["TypedCim: analyzers/dotnet/cs/TypedCim.Generator.dll"],
            PackedPackage.All.SelectMany(package => package.Files
                .Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal))
                .Select(file => package.Id + ": " + file)),
            StringComparer.Ordinal);

    private static string Describe(XElement dependency) =>
        dependency.Parent!.Attribute("targetFramework")?.Value + ": " + dependency.Attribute("id")!.Value;

    private static string Beside(string name, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, name);
}
