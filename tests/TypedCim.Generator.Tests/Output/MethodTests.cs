using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

public sealed class MethodTests
{
    [Fact]
    public void StaticAndInstanceMethods()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Calls
            {
                [Key] string Id;
                sint32 Refresh();
                [Static] sint32 RefreshAll([In] string Folder);
                void Notify([In] uint32 Code);
                [Static] boolean IsReady([In] datetime At);
                string Describe();
                [ReturnIs("count")] uint32 Count([In] boolean All);
                datetime Next();
                string Names();
                real64 Ratio();
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Calls.g.cs"));
    }

    [Fact]
    public void OutParametersComeBackInAResult()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Detail { };
            class Demo_Results
            {
                [Key] string Id;
                sint32 GetAll(
                    [In] string Path,
                    [Out, Description("The text.")] string Text,
                    [In, Out] uint32 Size,
                    [Out] string Names[],
                    [Out] Demo_Detail Detail,
                    [Out] Demo_Detail Details[],
                    [Out] object Record,
                    [Out] Demo_Detail ref Owner,
                    [Out] Demo_Detail ref Owners[],
                    [Out] datetime Changed,
                    [Out, ValueMap{"1"}, Values{"One"}] uint16 State,
                    [Out, ValueMap{"1"}, Values{"One"}] uint16 States[]);
                void Take([Out] string output, [Out] string TakeResult, [Out] string ToString);
                [Static] string Open([Out] uint32 Handle);
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Results.g.cs"));
    }

    [Fact]
    public void ArgumentsOfEveryKind()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Detail { };
            class Demo_Arguments
            {
                [Key] string Id;
                sint32 Pass(
                    [In, Optional] uint32 First,
                    [In] boolean Flag,
                    [In] uint64 Numbers[],
                    [In] char16 Letter,
                    [In] real32 Share,
                    [In] datetime Since,
                    [In] Demo_Detail Detail,
                    [In] Demo_Detail Details[],
                    [In] object Record,
                    [In] object Records[],
                    [In] Demo_Detail ref Owner,
                    [In] Demo_Detail ref Owners[],
                    [In, ValueMap{"1"}, Values{"One"}] uint16 State,
                    [In, ValueMap{"1"}, Values{"One"}] uint16 States[],
                    [In, BitMap{"1"}, BitValues{"One"}] uint8 Bits,
                    [In, ValueMap{"one"}] string Word,
                    [In, Optional] string Comment,
                    [In, Optional] string Tags[],
                    [In, Optional, ValueMap{"1"}, Values{"One"}] uint16 Level,
                    [In, Optional] Demo_Detail ref Parent,
                    [In, Optional] Demo_Detail Extra);
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Arguments.g.cs"));
    }

    [Fact]
    public void ReturnCodesHaveNames()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Codes
            {
                [Key] string Id;
                [ValueMap{"0", "4096", "5"}, Values{"Completed", "Job Started", "Failed"}] uint32 Start();
                [SuccessValues{0, 3}] sint32 Stop();
                [ReturnIs("flags"), BitMap{"0", "1"}, BitValues{"A", "B"}] uint32 Flags();
                [ValueMap{"0", "-5"}, Values{"Good", "Bad"}] sint32 Check([Out] string Why);
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Codes.g.cs"));
    }

    [Fact]
    public void RedeclaredMethodsHideTheInheritedOnesExactlyWhereTheyDo()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Base
            {
                [Key] string Id;
                sint32 Same(string A);
                sint32 MoreParameters(string A);
                sint32 OtherResult(string A);
                [Static] sint32 OfClass(string A);
                sint32 WithValues([In, ValueMap{"1"}, Values{"One"}] uint32 A);
            };
            class Demo_Derived : Demo_Base
            {
                sint32 Same(string A);
                sint32 MoreParameters(string A, string B);
                sint32 OtherResult(string A, [Out] string B);
                [Static] sint32 OfClass(string A);
                sint32 WithValues([In, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 A);
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Derived.g.cs"));
    }
}
