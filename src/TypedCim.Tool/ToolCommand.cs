using System.CommandLine;
using Spectre.Console;
using TypedCim.Tool.Commands;

namespace TypedCim.Tool;

/// <summary>The command line of <c>typedcim</c>.</summary>
internal static class ToolCommand
{
    /// <summary>Carries out one call.</summary>
    /// <param name="arguments">The arguments behind the name of the tool.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes messages about the call itself.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="terminal">Shows progress; null when nobody watches.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken, IAnsiConsole? terminal = null)
    {
        var parsed = Create(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync("typedcim: " + problem.Message).ConfigureAwait(false);
            }

            var command = parsed.CommandResult.Command is RootCommand ? "typedcim" : "typedcim " + parsed.CommandResult.Command.Name;
            await error.WriteLineAsync($"Run '{command} --help' for the usage.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private static RootCommand Create(IAnsiConsole? terminal) =>
        new("Checks, inspects and formats MOF files, and makes them from pages of the SDK reference or from live namespaces.")
        {
            LintCommand.Create(),
            InspectCommand.Create(),
            FormatCommand.Create(),
            ImportCommand.Create(terminal),
            ExportCommand.Create(isWatched: terminal is not null),
        };
}
