using System.Runtime.InteropServices;

namespace TypedCim.Tests.Benchmarks;

/// <summary>Measures the processor time of this thread, which other programs on the same machine disturb less than the time of day.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Gives the milliseconds that something takes.</summary>
    public static double Time(Action action)
    {
        double start = Now();
        action();
        return Now() - start;
    }

    private static double Now() =>
        GetTime(ThreadProcessorTime, out TimeSpec time) == 0
            ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
            : throw new PlatformNotSupportedException("The processor time of a thread is read as on Linux.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
