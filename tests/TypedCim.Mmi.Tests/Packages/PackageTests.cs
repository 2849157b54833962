using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace TypedCim.Mmi.Tests.Packages;

/// <summary>The package depends on the real MMI, wherever it was made, and never carries what stood for it.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("typedcim-mmi-").FullName;

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task PackageDependsOnTheRealAssemblyAndDoesNotContainTheReference()
    {
        await PackAsync();

        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(_output, "TypedCim.Mmi.*.nupkg")));
        string[] libraries =
        [
            .. package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
        ];
        Assert.Equal("lib/net8.0/TypedCim.Mmi.dll, lib/netstandard2.0/TypedCim.Mmi.dll", string.Join(", ", libraries));
        Assert.Equal(2, DependencyGroups(package).Count);
        Assert.All(DependencyGroups(package), group => Assert.Equal("3.0.0", VersionIn(group)));
        foreach (string library in libraries)
            Assert.Equal("1.0.0.0 31bf3856ad364e35", ReferenceIn(package.GetEntry(library)!));
    }

    private async Task PackAsync()
    {
        string project = Path.Combine(RepositoryRoot(), "src", "TypedCim.Mmi", "TypedCim.Mmi.csproj");
        string[] properties = ["-p:IsPackable=true", "-p:UseMmiPackage=false", "-p:RunAnalyzers=false"];
        string[] arguments = ["pack", project, "--configuration", "Release", "--output", _output, "--nologo", .. properties];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
    }

    private static string RepositoryRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "Generated.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }

    private static List<XElement> DependencyGroups(ZipArchive package)
    {
        using Stream nuspec = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName is "group")];
    }

    private static string? VersionIn(XElement group) =>
        group.Elements().SingleOrDefault(dependency => dependency.Attribute("id")?.Value is "Microsoft.Management.Infrastructure")?.Attribute("version")?.Value;

    private static string ReferenceIn(ZipArchiveEntry library)
    {
        using var content = new MemoryStream();
        using (Stream stream = library.Open())
            stream.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);
        MetadataReader metadata = image.GetMetadataReader();
        AssemblyReference reference = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Single(one => metadata.GetString(one.Name) is "Microsoft.Management.Infrastructure");
        return reference.Version + " " + Convert.ToHexStringLower(metadata.GetBlobBytes(reference.PublicKeyOrToken));
    }
}
