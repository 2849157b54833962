using System.CommandLine;
using TypedCim.Tool.Formatting;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Commands;

/// <summary><c>typedcim format</c>: rewrites MOF files in the canonical style.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = CommandSymbols.Files();
        var isCheck = new Option<bool>("--check") { Description = "Change nothing; name the files that are not formatted." };
        var isPrint = new Option<bool>("--stdout") { Description = "Change nothing; print the formatted text." };
        var isJson = CommandSymbols.Json();
        var command = new Command("format", "Rewrites MOF files in the canonical style. Files with errors are left alone.") { files, isCheck, isPrint, isJson };
        command.Validators.Add(call =>
        {
            if (call.GetValue(isPrint) && (call.GetValue(isCheck) || call.GetValue(isJson)))
            {
                call.AddError("--stdout prints the text, so it cannot be combined with --check or --json.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var mode = parsed.GetValue(isCheck) ? FormatMode.Check : parsed.GetValue(isPrint) ? FormatMode.Print : FormatMode.Write;
            return FileCommand.RunAsync(
                parsed,
                parsed.GetRequiredValue(files),
                (input, _) => FileFormatter.Format(input, mode, cancellationToken),
                (reports, output, error) => Print(reports, mode, output, error, parsed.GetValue(isJson)));
        });
        return command;
    }

    private static int Print(IReadOnlyList<FormatReport> reports, FormatMode mode, TextWriter output, TextWriter error, bool isJson)
    {
        if (isJson)
        {
            JsonText.Write(output, json => FormatJson.Write(json, reports));
        }
        else
        {
            FormatText.Write(output, error, reports, mode);
        }

        var isChangeFailure = mode == FormatMode.Check;
        var isFailure = reports.Any(report => report.Outcome == FormatOutcome.LeftAlone || (isChangeFailure && report.Outcome == FormatOutcome.Changed));
        return isFailure ? ExitCode.Errors : ExitCode.Clean;
    }
}
