using BenchmarkDotNet.Running;
using TypedCim.Tests.Benchmarks.Generator;

namespace TypedCim.Tests.Benchmarks;

internal static class Program
{
    private static void Main(string[] args)
    {
        // A first run cannot be measured in a process that has run before, so this command starts one for each figure.
        if (args is ["cold", ..])
            ColdRun.Measure(args.Length > 1);
        else if (args is ["parse", ..])
            ParseRun.Measure(rounds: 150);
        else if (args is ["keystroke", ..])
            Array.ForEach([150, 700], KeystrokeRun.Measure);
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
