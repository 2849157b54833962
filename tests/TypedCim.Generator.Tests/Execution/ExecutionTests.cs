using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Execution;

/// <summary>Generated code does what it looks like.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public void DescriptorsNumberThePropertiesFromTheRoot()
    {
        const string mof = """
            [Abstract] class Demo_Base { [Key] string Id; [Read, lazy] uint32 Size; };
            class Demo_Middle : Demo_Base { [Read, Write] string Name; };
            class Demo_Leaf : Demo_Middle { [Key, Read] uint32 SIZE; [Read, not_null] datetime Moment; [Static] uint32 Ask(); };
            """;
        Assert.Equal(
            "Demo_Base:Id/Key,Size/Lazy; Demo_Middle:Id/Key,Size/Lazy,Name/Write; Demo_Leaf:Id/Key,Size/Key, Lazy,Name/Write,Moment/NotNull; first 0 2 3; keys 0 1; Ask True",
            Run(mof, """
                var text = string.Join("; ", DemoSchema.Instance.Classes.Select(c => c.Name + ":" + string.Join(",", c.Properties.Select(p => p.Name + "/" + p.Flags))));
                var leaf = Demo_Leaf.CimMetadata;
                return text + "; first " + Demo_Base.CimMetadata.First + " " + Demo_Middle.CimMetadata.First + " " + leaf.First
                    + "; keys " + string.Join(" ", leaf.Keys) + "; " + leaf.FindMethod("ask")!.Name + " " + leaf.FindMethod("ask")!.IsStatic;
                """));
    }

    [Fact]
    public void EveryValueTravelsThroughTheSinkAndBack()
    {
        const string mof = """
            class Demo_Part { [Key] string Id; [Read, Write] string Name; };
            class Demo_All
            {
                [Read, Write] boolean A; [Read, Write] uint8 B; [Read, Write] sint8 C; [Read, Write] uint16 D; [Read, Write] sint16 E; [Read, Write] uint32 F;
                [Read, Write] sint32 G; [Read, Write] uint64 H; [Read, Write] sint64 I; [Read, Write] real32 J; [Read, Write] real64 K; [Read, Write] char16 L;
                [Read, Write] string M; [Read, Write] datetime N; [Read, Write] Demo_Part ref O; [Read, Write] Demo_Part P; [Read, Write] object Q;
                [Read, Write, ValueMap{"1"}, Values{"One"}] uint16 R; [Read, Write, BitMap{"31"}, BitValues{"Top"}] sint32 S;
                [Read, Write] boolean AA[]; [Read, Write] uint8 BB[]; [Read, Write] sint64 CC[]; [Read, Write] string DD[]; [Read, Write] datetime EE[];
                [Read, Write] Demo_Part ref FF[]; [Read, Write] Demo_Part GG[]; [Read, Write] object HH[]; [Read, Write, ValueMap{"1"}, Values{"One"}] uint16 II[];
                [Read, Write, not_null] string JJ; [Read, Write, not_null] uint32 KK; [Read, Write, not_null] string LL[];
            };
            """;
        Assert.Equal("", Run(mof, """
            var part = new Demo_Part();
            new CimWriter(part).Set(1, "inner");
            var reference = new CimReference<Demo_Part>(new CimPath("Demo_Part", new[] { new CimKey("Id", CimValue.From("1")) }));
            var moment = CimDateTime.Parse("20240102030405.000000+060");
            var source = new Demo_All
            {
                A = true, B = 200, C = -5, D = 60000, E = -30000, F = 4000000000, G = -2000000000, H = ulong.MaxValue, I = long.MinValue, J = 1.5f, K = 2.5,
                L = 'x', M = "text", N = moment, O = reference, P = part, Q = new CimRecord("Any"), R = (Demo_All.RValue)77, S = Demo_All.SBits.Top,
                AA = new[] { true, false }, BB = new byte[] { 1, 2 }, CC = new[] { -1L }, DD = new[] { "a", "b" }, EE = new[] { moment }, FF = new[] { reference },
                GG = new[] { part }, HH = new[] { new CimRecord("Any") }, II = new[] { Demo_All.IIValue.One, (Demo_All.IIValue)9 },
                JJ = "never null", KK = 7, LL = new[] { "c" },
            };
            var target = new Demo_All();
            new CimSource(source).WriteLoaded(target);
            var wrong = new List<string>();
            for (int i = 0; i < new CimSource(source).PropertyCount; i++)
            {
                var one = new CimSource(source).Read(i);
                var other = new CimSource(target).Read(i);
                if (!new CimSource(target).IsLoaded(i) || new CimSource(target).IsChanged(i) || one.ToString() != other.ToString())
                    wrong.Add(new CimSource(source).NameOf(i) + ": " + one + " / " + other);
            }

            if (target.R != (Demo_All.RValue)77 || target.S != Demo_All.SBits.Top || target.II!.Count != 2 || target.GG![0] != part || target.O!.Value.Path.ToString() != reference.Path.ToString())
                wrong.Add("typed view");
            return string.Join("\n", wrong);
            """));
    }

    [Fact]
    public void NullReadsAsTheDefaultWhereTheSchemaExcludesIt()
    {
        const string mof = """
            class Demo_Required
            {
                [Key] string Id; [Read, not_null] uint32 Size; [Read, not_null] string Tags[]; [Read, not_null, ValueMap{"1"}, Values{"One"}] uint8 State;
                [Read] string Name; [Read] uint32 Count;
            };
            """;
        Assert.Equal("[] 0 0 0 null null", Run(mof, """
            var target = new Demo_Required();
            var writer = new CimWriter(target);
            for (int i = 0; i < Demo_Required.CimMetadata.Properties.Count; i++)
                writer.SetNull(i);
            return "[" + target.Id + "] " + target.Size + " " + target.Tags.Count + " " + (int)target.State + " " + (target.Name ?? "null") + " " + (target.Count?.ToString() ?? "null");
            """));
    }

    [Fact]
    public void ArraysAreReplacedWholeAndNotShared()
    {
        Assert.Equal("a", Run("class Demo_A { [Read, Write] string Tags[]; };", """
            var tags = new[] { "a" };
            var target = new Demo_A { Tags = tags };
            tags[0] = "changed";
            return target.Tags![0];
            """));
    }

    [Fact]
    public void RedeclaredPropertiesShareTheSlotOfTheirBase()
    {
        const string mof = """
            class Demo_Base { [Read] uint32 Size; [Read, ValueMap{"1"}, Values{"One"}] uint32 State; [Read, Write] Demo_Base ref Owner; };
            class Demo_Derived : Demo_Base { [Read, Write] uint32 Size; [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 State; [Read, Write] Demo_Derived ref Owner; };
            """;
        Assert.Equal("5 2 Demo_Derived.Id=\"1\" True", Run(mof, """
            var path = new CimPath("Demo_Derived", new[] { new CimKey("Id", CimValue.From("1")) });
            var derived = new Demo_Derived { Size = 5, State = Demo_Derived.StateValue.Two, Owner = new CimReference<Demo_Derived>(path) };
            Demo_Base seen = derived;
            return seen.Size + " " + (uint)seen.State!.Value + " " + seen.Owner!.Value.Path + " " + new CimSource(derived).IsChanged(0);
            """));
    }

    [Fact]
    public void KeysCompareByValue()
    {
        Assert.Equal("True False True False True", Run("class Demo_Pair { [Key] string A; [Key] uint32 B; };", """
            var one = new Demo_PairKey("x", 1);
            return one.Equals(new Demo_PairKey("x", 1)) + " " + (one == new Demo_PairKey("X", 1)) + " " + (one != new Demo_PairKey("x", 2)) + " "
                + one.Equals("x") + " " + (one.GetHashCode() == new Demo_PairKey("x", 1).GetHashCode());
            """));
    }

    [Fact]
    public void ColumnsKnowTheirProperties()
    {
        const string mof = """
            [Embedded] class Demo_Root { [Read] string First; };
            class Demo_Base : Demo_Root { [Key] string Id; [Read] string Tags[]; };
            class Demo_Derived : Demo_Base { [Read] uint32 Size; };
            """;
        Assert.Equal("First Id Tags Size", Run(mof, """
            var fields = new Demo_DerivedFields();
            return fields.First + " " + fields.Id + " " + fields.Tags + " " + fields.Size;
            """));
    }

    [Fact]
    public void FamilyHoldsTheClassesBelow()
    {
        const string mof = """
            [Abstract, Embedded] class Demo_Token { [Read] uint32 Duration; };
            [Embedded] class Demo_Daily : Demo_Token { };
            [Embedded] class Demo_Hourly : Demo_Daily { };
            """;
        Assert.Equal("Demo_Token Demo_Daily Demo_Hourly", Run(mof, """return string.Join(" ", Demo_Token.CimFamily.Classes.Select(c => c.Name));"""));
    }

    [Fact]
    public void ReturnCodesAreNamedWithoutOverflow()
    {
        const string mof = """class Demo_A { [Key] string Id; [ValueMap{"0", "5"}, Values{"Good", "Bad"}] uint32 Do(); };""";
        Assert.Equal("Bad 7 4294967295", Run(mof, """
            var name = Demo_A.CimMetadata.OwnMethods[0].CodeName!;
            return name(5) + " " + name(7) + " " + name(-1);
            """));
    }

    private static string Run(string mof, string body) => GeneratedAssembly.Run(
        new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithMof("a.mof", mof).WithSource($$"""
            using System.Collections.Generic;
            using System.Linq;
            using Demo;
            using TypedCim;

            public static class Probe
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """).Run());
}
