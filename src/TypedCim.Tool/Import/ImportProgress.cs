using Spectre.Console;

namespace TypedCim.Tool.Import;

/// <summary>Shows how far the reading of pages is.</summary>
internal static class ImportProgress
{
    /// <summary>Runs the work below a progress bar.</summary>
    /// <param name="terminal">The terminal; null to show nothing, as for logs and pipes.</param>
    /// <param name="total">The number of pages.</param>
    /// <param name="work">The work; it calls its argument after each page.</param>
    public static T Run<T>(IAnsiConsole? terminal, int total, Func<Action, T> work)
    {
        if (terminal is null)
        {
            return work(static () => { });
        }

        return terminal.Progress().AutoClear(enabled: true).Start(context =>
        {
            var task = context.AddTask("Reading pages", maxValue: total);
            return work(() => task.Increment(1));
        });
    }
}
