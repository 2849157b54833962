namespace TypedCim.Mof.Tests;

/// <summary>Reading allocates the model and little else.</summary>
public sealed class AllocationTests
{
    // Most of mof/ declares members in few words, without descriptions: little text, much model.
    [Fact]
    public void ReadingAllocatesLessThanSixBytesACharacter()
    {
        var text = string.Join('\n', ReadSchemas());
        _ = MofParser.Parse(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = MofParser.Parse(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEmpty(file.Classes);
        Assert.InRange((double)allocated / text.Length, 0, 6);
    }

    private static IEnumerable<string> ReadSchemas() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", "mof"), "*.mof", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
}
