using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;
using TypedCim.Generator.Tests.Execution;

namespace TypedCim.Editor.Tests;

/// <summary>What only a current compiler can do with the generated code.</summary>
public sealed class CurrentLanguageTests
{
    private const string Source = """
        using Demo;
        using Lib;
        using TypedCim;
        using TypedCim.Testing;

        public static class Probe
        {
            public static string Run()
            {
                var server = new CimTestServer();
                server.Schemas.Add(LibSchema.Instance);
                server.Schemas.Add(DemoSchema.Instance);
                server.On<Lib_Image>("Count", call => { call.Set("Names", new CimValueProbe().Names); call.Return(0); });
                var site = server.Connect();
                return string.Join(" ", CALL.CountAsync(site, prefix: "a").Result.Names!);
            }
        }

        internal sealed class CimValueProbe { public CimValue Names => CimValue.From(new[] { "one", "two" }); }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp14, "Lib_Image")]
    [InlineData(LanguageVersion.CSharp14, "Lib_ImageMethods")]
    [InlineData(LanguageVersion.CSharp13, "Lib_ImageMethods")]
    public void StaticMethodForAReferencedClassIsCalledLikeItsOwn(LanguageVersion language, string callee)
    {
        var library = new GeneratorTest().WithMof("l.mof", "class Lib_Image { [Key] string Id; };").WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run();
        var run = new GeneratorTest().WithLanguage(language).WithReference(library.ToReference())
            .WithMof("a.mof", "class Lib_Image { [Static] sint32 Count([In] string Prefix, [Out] string Names[]); };")
            .WithSource(Source.Replace("CALL", callee, StringComparison.Ordinal)).Run();
        Assert.Equal("one two", GeneratedAssembly.Run(run, library));
    }
}
