using System.CommandLine;
using TypedCim.Tool.Input;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Commands;

/// <summary><c>typedcim lint</c>: prints what is wrong with MOF files.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var files = CommandSymbols.Files();
        var isStrict = new Option<bool>("--strict") { Description = "Treat every leniency (what departs from DSP0004 but was understood) as an error." };
        var isJson = CommandSymbols.Json();
        var command = new Command("lint", "Prints what is wrong with MOF files, one line each: path(line,column): severity id: message.")
        {
            files, isStrict, isJson,
        };
        command.SetAction((parsed, cancellationToken) => FileCommand.RunAsync(
            parsed,
            parsed.GetRequiredValue(files),
            (input, problems) => FileChecker.Check(input, parsed.GetValue(isStrict), problems, cancellationToken),
            (results, output, _) => Print(results, output, parsed.GetValue(isJson))));
        return command;
    }

    private static int Print(IReadOnlyList<CheckedFile> results, TextWriter output, bool isJson)
    {
        if (isJson)
        {
            JsonText.Write(output, json => LintJson.Write(json, results));
        }
        else
        {
            FindingText.Write(output, results);
        }

        return results.Any(static file => file.HasErrors) ? ExitCode.Errors : ExitCode.Clean;
    }
}
