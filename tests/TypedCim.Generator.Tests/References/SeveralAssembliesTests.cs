using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;
using TypedCim.Generator.Tests.Execution;

namespace TypedCim.Generator.Tests.References;

/// <summary>Programs whose classes come from several assemblies.</summary>
public sealed class SeveralAssembliesTests
{
    [Fact]
    public void EmbeddedObjectOfAnotherLibraryComesAsItsOwnProxyOnceItsSchemaIsKnown()
    {
        var library = Library("Lib", """
            class Lib_Plan { [Key] string Id; [Read, Write] Lib_Token Tokens[]; };
            [Abstract, Embedded] class Lib_Token { [Read, Write] uint32 Duration; };
            [Embedded] class Lib_Daily : Lib_Token { [Read, Write] uint8 Hour; };
            """);
        var run = Program("""
            [Embedded] class App_Yearly : Lib_Token { [Read, Write] string Month; };
            """, """
            var server = new CimTestServer();
            server.Schemas.Add(LibSchema.Instance);
            server.Schemas.Add(DemoSchema.Instance);
            server.Add(new Lib_Plan { Tokens = new Lib_Token[] { new Lib_Daily { Hour = 3 }, new App_Yearly { Month = "May", Duration = 9 } } }, ("Id", "P1"));
            var said = new List<string>();
            foreach (var knowsAll in new[] { false, true })
            {
                var options = new CimConnectionOptions();
                if (knowsAll)
                    options.Schemas.Add(DemoSchema.Instance);
                var plan = server.Connect(options).Lib_Plan().GetAsync("P1").Result;
                var last = plan.Tokens![1];
                said.Add(plan.Tokens[0].GetType().Name + " " + last.GetType().Name + " " + last.Duration + " "
                    + ((last as App_Yearly)?.Month ?? (last as Lib_Token.Unknown)!.CimClassName + "/" + (last as Lib_Token.Unknown)!.CimValues["Month"]));
            }

            return string.Join("; ", said);
            """, library);
        Assert.Equal("Lib_Daily Unknown 9 App_Yearly/May; Lib_Daily App_Yearly 9 May", GeneratedAssembly.Run(run, library));
    }

    [Fact]
    public void QueryOnABaseGivesProxiesOfAnotherLibraryOnceItsSchemaIsKnown()
    {
        var library = Library("Lib", "[Abstract] class Lib_Device { [Key] string Name; }; class Lib_Disk : Lib_Device { };");
        var run = Program("""
            class App_Tape : Lib_Device { [Read, Write] uint32 Metres; };
            """, """
            var server = new CimTestServer();
            server.Schemas.Add(LibSchema.Instance);
            server.Schemas.Add(DemoSchema.Instance);
            server.Add(new Lib_Disk(), ("Name", "a"));
            server.Add(new App_Tape { Metres = 90 }, ("Name", "b"));
            var options = new CimConnectionOptions();
            options.Schemas.Add(DemoSchema.Instance);
            var devices = server.Connect(options).Lib_Device().OrderBy(d => d.Name).ToListAsync().Result;
            return string.Join(" ", devices.Select(d => d.GetType().Name + ((d as App_Tape)?.Metres.ToString() ?? "")));
            """, library);
        Assert.Equal("Lib_Disk App_Tape90", GeneratedAssembly.Run(run, library));
    }

    [Fact]
    public void TwoLibrariesWithOneClassWorkSideBySide()
    {
        var one = Library("One", "class Demo_Thing { [Key] string Id; [Read, Write] string Name; };");
        var two = Library("Two", "class Demo_Thing { [Key] string Id; [Read, Write] uint32 Size; sint32 Grow(); };");
        var run = Program(null, """
            var server = new CimTestServer();
            server.Schemas.Add(TwoSchema.Instance);
            server.Add(new Two.Demo_Thing { Size = 4 }, ("Id", "x"));
            var site = server.Connect();
            One.Demo_Thing first = OneSchema.Demo_Thing(site).GetAsync("x").Result;
            Two.Demo_Thing second = TwoSchema.Demo_Thing(site, "x");
            return first.Id + " " + site.IsLoaded(first, t => t.Name) + " " + second.Id + " " + TwoSchema.Demo_Thing(site).Where(t => t.Size == 4).ToListAsync().Result[0].Size;
            """, one, two);
        Assert.Equal("x False x 4", GeneratedAssembly.Run(run, one, two));
    }

    private static GeneratorRun Library(string name, string mof) => new GeneratorTest().WithMof("l.mof", mof).WithOption("RootNamespace", name).WithAssemblyName(name).Run();

    private static GeneratorRun Program(string? mof, string body, params GeneratorRun[] libraries)
    {
        var test = new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithSource($$"""
            using System.Collections.Generic;
            using System.Linq;
            {{(mof is null ? "" : "using Demo;")}}
            {{string.Join(' ', libraries.Select(library => $"using {library.Input.AssemblyName};"))}}
            using TypedCim;
            using TypedCim.Testing;

            public static class Probe
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """);
        foreach (var library in libraries)
            test.WithReference(library.ToReference());
        return (mof is null ? test : test.WithMof("a.mof", mof)).Run();
    }
}
