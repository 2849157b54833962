using Microsoft.CodeAnalysis;
using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>What the pipeline keeps between runs compares by value and holds nothing of the compiler.</summary>
public sealed class ModelContractTests
{
    private const string Mof = """
        [Abstract, Description("A base."), Deprecated{"Other"}] class Demo_Base { [Key] string Id; [Read, Write, ValueMap{"1"}, Values{"One"}] uint32 Code; };
        class Demo_Derived : Demo_Base
        {
            [Read, Write] Demo_Part Parts[];
            [Read, Write, lazy] Demo_Base ref Owner;
            [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 Code;
            [ValueMap{"0"}, Values{"Good"}] uint32 Send([In, Optional] string Names[], [Out] Demo_Part Part);
        };
        [Embedded] class Demo_Part { [Read] string Name = "x"; };
        class Lib_Thing { sint32 Renew([In, ValueMap{"1"}, Values{"One"}] uint32 Mode, [Out] Demo_Part Part); };
        class Demo_Broken : Demo_Nowhere { [Key] string A; [Key] string B; uint32 ; };
        """;

    private static readonly MetadataReference Library = new GeneratorTest()
        .WithMof("lib.mof", "class Lib_Thing { [Key] string Id; [Read, ValueMap{\"1\"}, Values{\"One\"}] uint32 Code; sint32 Known(); };")
        .WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run().ToReference();

    public static TheoryData<string> Steps => [.. TrackingNames.All.Where(step => step is not (TrackingNames.Input or TrackingNames.GroupLink or TrackingNames.Group))];

    [Theory]
    [MemberData(nameof(Steps))]
    public void StepHoldsOnlyValues(string step)
    {
        var outputs = Outputs(step);
        Assert.NotEmpty(outputs);
        Assert.Empty(outputs.SelectMany(output => ModelWalker.FindUncacheable(output, step)));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void EqualInputGivesEqualOutputWithEqualHash(string step)
    {
        var first = Outputs(step);
        var second = Outputs(step);
        Assert.Equal(first, second);
        Assert.Equal(first.ConvertAll(output => output.GetHashCode()), second.ConvertAll(output => output.GetHashCode()));
    }

    private static List<object> Outputs(string step) =>
    [
        .. new IncrementalEdit().Reference(Library).Option("TypedCimClasses", "Demo_* Lib_*, -Demo_Not").FileOption("a.mof", "TypedCimDocumentation", "false").Add("a.mof", Mof).Result().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value),
    ];
}
