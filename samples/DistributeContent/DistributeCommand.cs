using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TypedCim;
using TypedCim.Mmi;

namespace DistributeContent;

/// <summary>The command line: options, help and exit code.</summary>
public static class DistributeCommand
{
    private const int MostSeconds = 86_400;

    /// <summary>Describes the command.</summary>
    /// <param name="console">Where to write.</param>
    /// <param name="open">Opens the connection to the site; every transport goes through it.</param>
    /// <returns>The command, ready to parse arguments.</returns>
    public static RootCommand Create(IAnsiConsole console, Func<SiteTarget, CancellationToken, Task<CimConnection>> open)
    {
        var packages = new Option<string[]>("--package", "-p")
        {
            Description = "Id of a package to distribute; may be repeated. Without it: every image and driver package.",
            AllowMultipleArgumentsPerToken = true,
        };
        var points = new Option<string[]>("--point", "-d")
        {
            Description = "Server name of a distribution point; may be repeated. Without it: every point of the site.",
            AllowMultipleArgumentsPerToken = true,
        };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show what would be distributed, and change nothing." };
        var interval = SecondsOption("--poll-interval", "Seconds between two looks at the status.", 0.2);
        var timeout = SecondsOption("--timeout", "Seconds to wait for the content to arrive.", 300);
        var server = new Option<string?>("--server", "-s") { Description = "The site server, or a computer with its SMS Provider. Without it: a simulated site in this process." };
        Option<string> protocol = ProtocolOption();

        var command = new RootCommand("Distributes packages to distribution points and waits until they have arrived: on a simulated site in this process, or on a real one.")
        {
            packages, points, dryRun, interval, timeout, server, protocol,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            token => open(new SiteTarget(parsed.GetValue(server), ProtocolOf(parsed.GetValue(protocol))), token),
            new DistributeOptions(
                parsed.GetValue(packages) ?? [],
                parsed.GetValue(points) ?? [],
                parsed.GetValue(dryRun),
                TimeSpan.FromSeconds(parsed.GetValue(interval)),
                TimeSpan.FromSeconds(parsed.GetValue(timeout))),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IAnsiConsole console, Func<CancellationToken, Task<CimConnection>> open, DistributeOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await using CimConnection site = await open(cancellationToken);
            return await new ContentDistributor(console, site).RunAsync(options, cancellationToken) ? 0 : 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.MarkupLine("[yellow]Stopped. Copies that have started go on.[/]");
            return 1;
        }
        catch (Exception failure) when (failure is CimException or DistributeException)
        {
            console.MarkupLineInterpolated($"[red]{failure.Message}[/]");
            return 1;
        }
    }

    private static Option<string> ProtocolOption()
    {
        var option = new Option<string>("--protocol") { Description = "How to reach the server.", DefaultValueFactory = _ => "winrm" };
        option.AcceptOnlyFromAmong("winrm", "dcom");
        return option;
    }

    private static MmiProtocol ProtocolOf(string? name) => name is "dcom" ? MmiProtocol.Dcom : MmiProtocol.WSMan;

    private static Option<double> SecondsOption(string name, string description, double standard)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= MostSeconds))
                result.AddError($"{name} must be a number of seconds above 0 and at most {MostSeconds}.");
        });
        return option;
    }
}
