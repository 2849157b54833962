using Microsoft.CodeAnalysis;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>What consumers compile against: the framework that runs the tests, the runtime library and the server of tests.</summary>
internal static class TestReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static List<MetadataReference> Load()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var references = new List<MetadataReference>();
        foreach (var path in trusted.Split(Path.PathSeparator))
        {
            if (string.Equals(Path.GetDirectoryName(path), framework, StringComparison.Ordinal))
                references.Add(MetadataReference.CreateFromFile(path));
        }

        references.Add(MetadataReference.CreateFromFile(typeof(CimObject).Assembly.Location));
        references.Add(MetadataReference.CreateFromFile(typeof(Testing.CimTestServer).Assembly.Location));
        return references;
    }
}
