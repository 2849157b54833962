using System.Globalization;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>Measures keystrokes by the processor time of the thread, the generators in turn in one process, until all that runs is compiled for good.</summary>
internal static class KeystrokeRun
{
    private const int Turns = 8;
    private const int RunsOfTurn = 50;
    private const double MicrosecondsOfMillisecond = 1e3;

    /// <summary>Prints the times of the generators beside each other; those of the first turns do not count.</summary>
    public static void Measure(int classes)
    {
        var benchmark = new KeystrokeBenchmark { Classes = classes };
        benchmark.Setup();
        (string Name, Action Run, List<double> Times)[] generators =
        [
            ("empty", benchmark.Empty, []),
            ("empty with references", benchmark.EmptyWithReferences, []),
            ("ours", benchmark.Cim, []),
        ];
        for (int turn = 0; turn < Turns; turn++)
        {
            foreach (var (_, run, times) in generators)
            {
                for (int i = 0; i < RunsOfTurn; i++)
                {
                    benchmark.Type();
                    GC.Collect();
                    double time = ThreadClock.Time(run) / KeystrokeBenchmark.Keystrokes * MicrosecondsOfMillisecond;
                    if (turn >= Turns / 2)
                        times.Add(time);
                }
            }
        }

        List<double> empty = generators[0].Times;
        foreach (var (name, _, times) in generators)
        {
            times.Sort();
            Console.WriteLine($"{classes} classes, {name}: smallest {Describe(times[0], empty[0])}, median {Describe(Median(times), Median(empty))}");
        }
    }

    private static string Describe(double time, double empty) => string.Create(CultureInfo.InvariantCulture, $"{time:F0} us ({time / empty:F2})");

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
