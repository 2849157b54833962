using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Package.Tests.Generator;

/// <summary>The generator asks its host for nothing that the oldest supported one does not have.</summary>
public sealed class HostReferenceTests
{
    /// <summary>
    /// What the compiler of Visual Studio 17.8 and SDK 8.0.100 (Roslyn 4.8) carries. Visual Studio compiles on .NET Framework, which loads no later
    /// assembly version than the one it finds; so each is what the packages of Microsoft.CodeAnalysis 4.8.0 ask for.
    /// </summary>
    private static readonly Dictionary<string, Version> s_host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void TheOldestHostHasEveryReferencedAssembly()
    {
        using var file = new PEReader(File.OpenRead(typeof(CimGenerator).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();

        var missing = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Where(reference => !IsSatisfied(metadata.GetString(reference.Name), reference.Version))
            .Select(reference => metadata.GetString(reference.Name) + " " + reference.Version);

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("System.Memory", "4.0.1.2", true)]
    [InlineData("System.Memory", "4.0.2.0", false)]
    [InlineData("System.Text.Json", "8.0.0.0", false)]
    public void NewerAndUnknownAssembliesAreRefused(string name, string version, bool isSatisfied) =>
        Assert.Equal(isSatisfied, IsSatisfied(name, Version.Parse(version)));

    private static bool IsSatisfied(string name, Version version) => s_host.TryGetValue(name, out Version? carried) && version <= carried;
}
