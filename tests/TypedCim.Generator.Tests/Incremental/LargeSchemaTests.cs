using Microsoft.CodeAnalysis;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>Above 200 classes, several share an output file.</summary>
public sealed class LargeSchemaTests
{
    private const int Classes = 202;
    private const int Files = 32;

    [Fact]
    public void EditWritesTheOneFileThatHoldsTheClass() =>
        Assert.Equal((Files - 1, 1), Groups(Start().Replace("c7.mof", "class Demo_C7 { [Key] uint32 Id; };")));

    [Fact]
    public void AddedClassMovesNoOtherOne() =>
        Assert.Equal((Files - 1, 1), Groups(Start().Add("added.mof", "class Demo_Added { [Key] string Id; };")));

    [Fact]
    public void RemovedClassMovesNoOtherOne() => Assert.Equal((Files - 1, 1), Groups(Start().Remove("c200.mof")));

    private static IncrementalEdit Start()
    {
        var start = new IncrementalEdit();
        for (var i = 0; i < Classes; i++)
            start = start.Add($"c{i}.mof", $"class Demo_C{i} {{ [Key] string Id; }};");
        return start.Run();
    }

    private static (int Cached, int Modified) Groups(IncrementalEdit edited)
    {
        var reasons = edited.Result().TrackedSteps[TrackingNames.Group].SelectMany(run => run.Outputs).Select(output => output.Reason).ToList();
        return (Count(IncrementalStepRunReason.Cached), Count(IncrementalStepRunReason.Modified));

        int Count(IncrementalStepRunReason wanted) => reasons.Count(reason => reason == wanted);
    }
}
