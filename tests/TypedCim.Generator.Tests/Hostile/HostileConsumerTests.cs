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
                namespace System { internal class Array { } internal class Obsolete { } }
                namespace TypedCim { internal class CimClass { } }
                namespace Threading { }
            }
            namespace Task { }
            internal class Int32 { }
            internal class Nullable<T> { }
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
