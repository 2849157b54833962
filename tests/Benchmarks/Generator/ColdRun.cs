using System.Diagnostics;
using System.Globalization;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>The first run in a fresh process, compilation of the generator's own code included: what every command-line build pays.</summary>
internal static class ColdRun
{
    private const int Classes = 700;
    private const int Processes = 5;

    /// <summary>Measures in this process, or starts processes that do.</summary>
    /// <param name="isChild">True to measure here.</param>
    public static void Measure(bool isChild)
    {
        if (isChild)
        {
            Console.WriteLine(RunOnce());
            return;
        }

        var lines = Enumerable.Range(0, Processes).Select(_ => StartChild()).ToList();
        Console.WriteLine("elapsed and processor time of the first parse + resolve + emit of 700 classes, in ms, by process:");
        lines.ForEach(Console.WriteLine);
    }

    private static string RunOnce()
    {
        var files = MofCorpus.Load(Classes);
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        long length = GeneratorSteps.Run(files);
        double elapsed = watch.Elapsed.TotalMilliseconds;
        double used = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{elapsed:F0} {used:F0} ({length / 1024} K characters)");
    }

    private static string StartChild()
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "cold child") { RedirectStandardOutput = true, UseShellExecute = false })!;
        string line = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        return line;
    }
}
