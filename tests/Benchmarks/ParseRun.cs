using System.Globalization;

namespace TypedCim.Tests.Benchmarks;

/// <summary>Measures the parser by the processor time of its thread, which other programs on the same machine disturb less than the time of day.</summary>
internal static class ParseRun
{
    /// <summary>Parses until it is warm, then as often as asked, and prints the times beside those of one pass over the text.</summary>
    public static void Measure(int rounds)
    {
        var benchmark = new ParseMofBenchmark();
        benchmark.Setup();
        int collections = GC.CollectionCount(0);
        TimeSpan paused = GC.GetTotalPauseDuration();
        List<double> mof = [];
        List<double> pass = [];
        for (int i = 0; i < rounds * 2; i++)
        {
            mof.Add(ThreadClock.Time(() => benchmark.Mof()));
            pass.Add(ThreadClock.Time(() => benchmark.Pass()));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{GC.CollectionCount(0) - collections} collections, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds / mof.Count:F1} ms a parse on average"));
        Print("MOF", mof.Skip(rounds));
        Print("one pass", pass.Skip(rounds));
    }

    private static void Print(string name, IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: smallest {sorted[0]:F1} ms, median {sorted[sorted.Length / 2]:F1} ms, mean {sorted.Average():F1} ms of processor time"));
    }
}
