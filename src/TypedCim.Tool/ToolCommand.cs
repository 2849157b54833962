using System.CommandLine;
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
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var parsed = Create().Parse(arguments);
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

    private static RootCommand Create() => new("Checks, inspects and formats MOF files.")
    {
        LintCommand.Create(),
        InspectCommand.Create(),
        FormatCommand.Create(),
    };
}
