using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Hostile;

/// <summary>Consumers may call their own things as they like.</summary>
public sealed class HostileConsumerTests
{
    private const string Mof = """
        class Demo_Detail { [Read, Write] string Name; };
        class Demo_Thing
        {
            [Key] string Id;
            [Key] uint32 Number;
            [Read, Write, lazy] string Tags[];
            [Read, Write] datetime Moment;
            [Read, Write] Demo_Detail Detail;
            [Read, Write] Demo_Detail ref Owner;
            [Read, Write, BitMap{"0"}, BitValues{"One"}] uint32 Bits;
            [Read, Write, ValueMap{"1"}, Values{"One"}] uint32 Codes[];
            [ReturnIs("value"), ValueMap{"0"}, Values{"Good"}] uint32 Call([In] string Names[], [Out] uint64 Handle);
            [Static] boolean Ask([In, Optional] datetime Since);
        };
        """;

    [Theory]
    [InlineData("Contoso.System")]
    [InlineData("Contoso.TypedCim")]
    [InlineData("TypedCim.Contoso")]
    [InlineData("System.Contoso")]
    [InlineData("Microsoft.Contoso")]
    [InlineData("Task.String.CimObject")]
    [InlineData("global")]
    [InlineData("Cim")]
    [InlineData("My.Sys.Cim")]
    public void NamespaceOfTheProxiesMayBeCalledLikeAnything(string name) =>
        new GeneratorTest().WithMof("a.mof", Mof).WithOption("TypedCimNamespace", name).Run();

    [Fact]
    public void TypesOfTheConsumerMayHaveTheNamesOfFrameworkAndRuntime() =>
        new GeneratorTest().WithMof("a.mof", Mof).WithSource("""
            namespace Demo
            {
                internal class String { }
                internal class Task { }
                internal class Array { }
                internal class CimObject { }
                internal class CimClass { }
                internal class CimValue { }
                internal class CimArray { }
                internal class Obsolete { }
                internal class IReadOnlyList<T> { }
                internal class Flags { }
                internal class Cim { }
                internal class My<T> { }
                namespace Sys { }
                namespace System { internal class Array { } internal class Obsolete { } }
                namespace TypedCim { internal class CimClass { } }
                namespace Threading { }
            }
            namespace Task { }
            namespace Cim { internal class CimObject { } }
            namespace My.Demo { }
            internal class Sys { }
            internal class Int32 { }
            internal class Nullable<T> { }
            """).Run();

    [Theory]
    [InlineData("")]
    [InlineData("internal sealed class CimSchema { }")]
    public void NamespacesSystemTaskAndMicrosoftMayStandInsideThatOfTheProxies(string more) =>
        new GeneratorTest().WithMof("a.mof", Mof).WithSource($$"""
            namespace Demo.System.Threading.Tasks { internal sealed class Task { } }
            namespace Demo.Task { internal sealed class Thing { } }
            namespace Demo.Microsoft { internal sealed class Thing { } }
            namespace Demo.TypedCim { internal sealed class CimObject { } {{more}} }
            """).Run();

    [Fact]
    public void GenericTypesMayShareTheNamesOfProxies() =>
        new GeneratorTest().WithMof("a.mof", Mof).WithSource("""
            namespace Demo
            {
                internal class Demo_Thing<T> { internal Demo_Thing Inner { get; set; } }
                internal class Demo_ThingKey<T> { }
                internal class Demo_ThingFields<T> { }
                internal class DemoSchema<T> { }
            }
            internal class Demo_Thing<T1, T2> { }
            internal class Task<T> { }
            internal class CimSet<T1, T2, T3> { }
            """).WithLanguage(LanguageVersion.CSharp7_3).Run();

    [Fact]
    public void GlobalUsingsOfTheConsumerChangeNothing() =>
        new GeneratorTest().WithMof("a.mof", Mof).WithLanguage(LanguageVersion.Latest).WithSource("""
            global using Cim = System.String;
            global using My = System.Text;
            global using Sys = System.Collections.Generic.List<int>;
            global using System.Threading.Tasks;
            global using TypedCim;
            """).Run();

    [Fact]
    public void OverflowChecksAndClsComplianceMakeNoDifference() =>
        new GeneratorTest().WithMof("a.mof", Mof).WithSource("[assembly: System.CLSCompliant(true)]").Run();

    [Fact]
    public void UsersOfObsoleteClassesAreWarnedButTheGeneratedCodeIsNot() =>
        new GeneratorTest().WithMof("a.mof", """
            [Deprecated{""}] class Demo_Old { [Key] string Id; };
            class Demo_New : Demo_Old { [Read, Write] Demo_Old Detail; sint32 Take([In] Demo_Old ref Target, [Out] Demo_Old Copy); };
            """).Run();
}
