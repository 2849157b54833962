extern alias Runtime;

using System.CommandLine;
using Runtime::TypedCim;
using TypedCim.Mmi;
using TypedCim.Tool.Export;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Commands;

/// <summary><c>typedcim export</c>: writes MOF files from the classes of a live namespace.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Classes = new("CLASS")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Names of classes, or patterns with * and ?.",
    };

    private static readonly Option<string?> Server = new("--server") { Description = "The server; this computer by default." };

    private static readonly Option<string> Namespace = new("--namespace") { Required = true, Description = "The namespace, such as root\\sms\\site_ABC." };

    private static readonly Option<string> Folder = new("--output", "-o") { Required = true, Description = "The folder of the MOF files." };

    private static readonly Option<MmiProtocol> Protocol = new("--protocol") { Description = "How the server is reached; WinRM by default." };

    private static readonly Option<string?> User = new("--user")
    {
        Description = $"Who asks, as DOMAIN\\name or name@domain; you by default. The password comes from {PasswordSource.Variable}, or is asked for.",
    };

    private static readonly Option<bool> IsCheck = new("--check") { Description = "Write nothing; name the classes whose files are missing or differ." };

    private static readonly Option<bool> IsForce = new("--force") { Description = "Replace files that differ." };

    private static readonly Option<bool> IsJson = CommandSymbols.Json();

    /// <summary>Makes the command.</summary>
    /// <param name="isWatched">True to show progress on the error stream.</param>
    public static Command Create(bool isWatched)
    {
        Protocol.CustomParser = static result => result.Tokens[0].Value.ToUpperInvariant() switch
        {
            "WINRM" => MmiProtocol.WSMan,
            "DCOM" => MmiProtocol.Dcom,
            var other => Refuse(result, $"'{other}' is no protocol. Use winrm or dcom."),
        };
        var command = new Command("export", "Writes MOF files from the classes of a live namespace, one a class. Needs Windows.")
        {
            Classes, Server, Namespace, Folder, Protocol, User, IsCheck, IsForce, IsJson,
        };
        command.Validators.Add(static call =>
        {
            if (call.GetValue(IsCheck) && call.GetValue(IsForce))
            {
                call.AddError("--check writes nothing, so it cannot be combined with --force.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, isWatched, cancellationToken));
        return command;
    }

    private static MmiProtocol Refuse(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool isWatched, CancellationToken cancellationToken)
    {
        var error = parsed.InvocationConfiguration.Error;
        var options = new MmiOptions { Server = parsed.GetValue(Server), Protocol = parsed.GetValue(Protocol) };
        if (parsed.GetValue(User) is { } user)
        {
            if (PasswordSource.Read(user, error) is not { } password)
            {
                var advice = $"There is no password for {user}. Set {PasswordSource.Variable}, or run the tool where it can ask.";
                return await FailAsync(error, advice).ConfigureAwait(false);
            }

            options.Credential = MmiCredential.FromPassword(user, password);
        }

        try
        {
            return await ExportAsync(parsed, options, isWatched, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is FileNotFoundException or FileLoadException or CimException { Status: CimStatus.NotSupported })
        {
            return await FailAsync(error, MmiAssembly.Advice + " " + failure.Message).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CimException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(error, failure.Message).ConfigureAwait(false);
        }
    }

    private static async Task<int> ExportAsync(ParseResult parsed, MmiOptions options, bool isWatched, CancellationToken cancellationToken)
    {
        var error = parsed.InvocationConfiguration.Error;
        var folder = new TargetFolder(parsed.GetRequiredValue(Folder));
        var progress = new ExportProgress(error, isWatched);
        var problems = new List<string>();
        using var reader = new MmiClassReader(options, parsed.GetRequiredValue(Namespace));
        using var selection = await ClassSelection
            .ReadAsync(reader, parsed.GetRequiredValue(Classes), progress, problems, cancellationToken)
            .ConfigureAwait(false);
        progress.Clear();

        var mode = parsed.GetValue(IsCheck) ? ExportMode.Check : parsed.GetValue(IsForce) ? ExportMode.Force : ExportMode.Write;
        var reports = new ClassExporter(selection, folder, mode).Export(cancellationToken);
        if (parsed.GetValue(IsJson))
        {
            JsonText.Write(parsed.InvocationConfiguration.Output, json => ExportJson.Write(json, reports));
        }
        else
        {
            ExportText.Write(parsed.InvocationConfiguration.Output, error, reports, mode);
        }

        foreach (var problem in problems)
        {
            await FailAsync(error, problem).ConfigureAwait(false);
        }

        return problems.Count > 0 ? ExitCode.Usage : reports.Any(report => IsFinding(report, mode)) ? ExitCode.Errors : ExitCode.Clean;
    }

    private static bool IsFinding(ExportReport report, ExportMode mode) =>
        report.Outcome is ExportOutcome.Differs or ExportOutcome.LeftOut || (report.Outcome == ExportOutcome.New && mode == ExportMode.Check);

    private static async Task<int> FailAsync(TextWriter error, string message)
    {
        await error.WriteLineAsync("typedcim: " + message).ConfigureAwait(false);
        return ExitCode.Usage;
    }
}
