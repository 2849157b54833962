namespace TypedCim.Mof.Tests.Formatting;

/// <summary>What is left alone, and why.</summary>
public sealed class FormatterOutcomeTests
{
    public static TheoryData<string, MofFormatOutcome> Texts => new()
    {
        { "class A\n{\n};\n", MofFormatOutcome.Unchanged },
        { "class A { };", MofFormatOutcome.Changed },
        { "class A { uint8 ; };", MofFormatOutcome.HasErrors },
        { "```\nclass A { };\n```\n", MofFormatOutcome.IsPage },

        // The reader takes any brackets in a construct that it skips.
        { "structure S { ( };\nclass A { };", MofFormatOutcome.NotSafe },

        // The reader looks a thousand characters ahead to see whether a string over two lines has lost its quote.
        { $"class A {{ string S = \"a\nb\"{new string(' ', 1100)}uint8 X; }};", MofFormatOutcome.NotSafe },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void OutcomeTellsWhatWasDone(string text, MofFormatOutcome expected)
    {
        var result = MofFormatter.Format(text);

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(expected != MofFormatOutcome.Changed, string.Equals(text, result.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void DiagnosticsOfTheTextComeAlongWithoutCap()
    {
        var result = MofFormatter.Format(string.Concat(Enumerable.Repeat("class A { uint8 ; };\n", 200)));

        Assert.True(result.Diagnostics.Count > 200, "The cap of the options cut the list.");
    }

    [Fact]
    public void NullIsRefused() => Assert.Throws<ArgumentNullException>(() => MofFormatter.Format(null!));

    [Fact]
    public void DeepNestingOfSkippedTextDoesNotRecurse()
    {
        const int depth = 100_000;
        var text = "structure S " + string.Concat(Enumerable.Repeat("{ ", depth)) + string.Concat(Enumerable.Repeat("} ", depth)) + ";";

        Assert.NotEqual(MofFormatOutcome.HasErrors, MofFormatter.Format(text).Outcome);
    }

    [Fact]
    public void CancellationIsHeard() =>
        Assert.Throws<OperationCanceledException>(() => MofFormatter.Format("class A { };", null, new CancellationToken(canceled: true)));
}
