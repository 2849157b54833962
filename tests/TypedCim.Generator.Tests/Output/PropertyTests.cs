using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

public sealed class PropertyTests
{
    [Fact]
    public void EveryScalarType()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Scalars
            {
                [Read, Write] boolean Flag;
                [Read, Write] uint8 U8;
                [Read, Write] sint8 S8;
                [Read, Write] uint16 U16;
                [Read, Write] sint16 S16;
                [Read, Write] uint32 U32;
                [Read, Write] sint32 S32;
                [Read, Write] uint64 U64;
                [Read, Write] sint64 S64;
                [Read, Write] real32 R32;
                [Read, Write] real64 R64;
                [Read, Write] char16 Letter;
                [Read, Write] string Text;
                [Read, Write] datetime Moment;
                [Read, Write] Demo_Scalars ref Other;
                [Read, Write] object ref Any;
                [Read, Write] object Anything;
                [Read, Write] Demo_Scalars Inner;
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Scalars.g.cs"));
    }

    [Fact]
    public void EveryArrayType()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Arrays
            {
                [Read, Write] boolean Flag[];
                [Read, Write, OctetString] uint8 U8[];
                [Read, Write] sint8 S8[];
                [Read, Write] uint16 U16[];
                [Read, Write] sint16 S16[];
                [Read, Write] uint32 U32[];
                [Read, Write] sint32 S32[];
                [Read, Write] uint64 U64[];
                [Read, Write] sint64 S64[];
                [Read, Write] real32 R32[];
                [Read, Write] real64 R64[];
                [Read, Write] char16 Letter[];
                [Read, Write] string Text[];
                [Read, Write] datetime Moment[];
                [Read, Write] Demo_Arrays ref Other[];
                [Read, Write] object Anything[];
                [Read, Write] Demo_Arrays Inner[];
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Arrays.g.cs"));
    }

    [Fact]
    public void NotNullValuesReadAsTheirDefault()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Required
            {
                [Key] uint32 Id;
                [Read, Write, Required] string Name;
                [Read, Write, not_null] datetime Created;
                [Read, Write, not_null] string Tags[];
                [Read, Write, not_null, ValueMap{"0", "1"}, Values{"Off", "On"}] uint8 State;
                [Read, Write, not_null] Demo_Required ref Parent;
                [Read, Write, not_null] Demo_Required Copy;
                [Read, Write, not_null, ValueMap{"0", "1"}, Values{"Off", "On"}] uint8 States[];
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Required.g.cs"));
    }

    [Fact]
    public void NamedValuesBecomeEnumsFlagsAndConstants()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Values
            {
                [Key, ValueMap{"0", "1", "0x10", "..", "20..30", "5"}, Values{"NONE", "in progress", "DVD-RW", "Other", "Range", "DVD+RW"}] uint32 Status;
                [Read, Write, ValueMap{"-1", "2147942405"}, Values{"Failed", "Access denied"}] sint32 Error;
                [Read, Write, BitMap{"0", "3", "31"}, BitValues{"Read", "Write", "Last"}] uint32 Access;
                [Read, Write, BitMap{"31"}, BitValues{"Sign"}] sint32 Signed;
                [Read, Write, ValueMap{"Alpha", "be ta", "3rd"}] string Mode;
                [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint16 History[];
                [Read, Write, Values{"Zero", "One", "", "!", "One"}] uint8 Counted;
                [Read, Write, ValueMap{"7", "8"}] uint8 Unnamed;
            };
            """).RunWithFindings();
        Snapshot.Match(run.File("Demo_Values.g.cs"));
    }

    [Fact]
    public void EqualRedeclarationIsNotWrittenAgain()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Base { [Key] string Id; [Read, Write, lazy, ValueMap{"1"}, Values{"One"}] uint32 Size; sint32 Send(string Target); };
            class Demo_Derived : Demo_Base { [Key] string Id; [Read, Write, lazy, ValueMap{"1"}, Values{"One"}] uint32 Size; sint32 Send(string Target); };
            """).Run();
        var text = run.File("Demo_Derived.g.cs");
        Assert.DoesNotContain(" Size", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SendAsync", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RedeclarationWithOtherQualifiersKeepsTheSlotOfTheBase()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Thing { };
            class Demo_Special : Demo_Thing { };
            class Demo_Base
            {
                [Read] string Id;
                [Read] uint32 Size;
                [Read] string Tags[];
                [Read, ValueMap{"1"}, Values{"One"}] uint32 State;
                [Read, Write] Demo_Thing ref Owner;
                [Read, Write] Demo_Thing Detail;
                [Read, Write] Demo_Thing Details[];
                [Read, not_null] uint16 Count;
            };
            class Demo_Derived : Demo_Base
            {
                [Key] string ID;
                [Read, Write, lazy] uint32 Size;
                [Read, Write] string Tags[];
                [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 State;
                [Read, Write] Demo_Special ref Owner;
                [Read, Write] Demo_Special Detail;
                [Read, Write] Demo_Special Details[];
                [Read, Write, ValueMap{"1"}, Values{"Single"}] uint16 Count;
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Derived.g.cs"));
    }

    [Fact]
    public void RedeclarationWithAnotherTypeHasItsOwnSlot()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Base { [Key] string Id; [Read] uint32 Size; };
            class Demo_Derived : Demo_Base { [Key] uint32 Id; [Read] uint64 Size[]; };
            """).RunWithFindings();
        Assert.Equal("TCIM247 TCIM247", run.FindingIds);
        Snapshot.Match(run.File("Demo_Derived.g.cs"));
    }
}
