using System.Reflection;
using System.Runtime.Loader;

namespace TypedCim.Mmi.Tests.Reference;

/// <summary>What stands for MMI at compile time, and in tests, is what the real assembly is.</summary>
public sealed class ReferenceAssemblyTests
{
    private const string Token = "31bf3856ad364e35";

    private const string StandIn = "Microsoft.Management.Infrastructure.dll";
    private const string Reference = "Reference/" + StandIn;

    private static readonly string s_directory = AppContext.BaseDirectory;

    [Theory]
    [InlineData(Reference)]
    [InlineData(StandIn)]
    public void IdentityIsThatOfTheRealAssembly(string file)
    {
        AssemblyName name = AssemblyName.GetAssemblyName(Path.Combine(s_directory, file));

        Assert.Equal(("Microsoft.Management.Infrastructure", new Version(1, 0, 0, 0)), (name.Name, name.Version));
        Assert.Equal(Token, Convert.ToHexStringLower(name.GetPublicKeyToken()!));
    }

    [Fact]
    public void EveryDeclaredMemberIsPublishedExactlySo()
    {
        HashSet<string> published = PublishedApi.Read();
        string[] declared = [.. TypesOf(Reference).SelectMany(ApiText.Of)];

        string[] wrong = [.. declared.Where(member => !published.Contains(member))];

        Assert.NotEmpty(declared);
        Assert.Empty(wrong);
    }

    [Fact]
    public void StandInHasEveryMemberOfTheReference()
    {
        HashSet<string> standIn = [.. TypesOf(StandIn).SelectMany(ApiText.Of)];

        string[] missing = [.. TypesOf(Reference).SelectMany(ApiText.Of).Where(member => !standIn.Contains(member))];

        Assert.Empty(missing);
    }

    private static IEnumerable<Type> TypesOf(string file)
    {
        var context = new AssemblyLoadContext(file, isCollectible: true);
        return context.LoadFromAssemblyPath(Path.Combine(s_directory, file)).GetExportedTypes().Where(type => type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal));
    }
}
