using System.CommandLine;
using TypedCim.Tool.Input;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Commands;

/// <summary><c>typedcim inspect</c>: prints what MOF files declare.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var files = CommandSymbols.Files();
        var isJson = CommandSymbols.Json();
        var command = new Command("inspect", "Prints the classes, properties, methods and values that MOF files declare.") { files, isJson };
        command.SetAction((parsed, cancellationToken) => FileCommand.RunAsync(
            parsed,
            parsed.GetRequiredValue(files),
            (input, problems) => FileChecker.Check(input, isStrict: false, problems, cancellationToken),
            (results, output, error) => Print(results, output, error, parsed.GetValue(isJson))));
        return command;
    }

    private static int Print(IReadOnlyList<CheckedFile> results, TextWriter output, TextWriter error, bool isJson)
    {
        if (isJson)
        {
            JsonText.Write(output, json => InspectJson.Write(json, results));
        }
        else
        {
            // The tree goes on without the findings, so that it can be piped; they are not lost.
            InspectText.Write(output, results);
            FindingText.Write(error, results);
        }

        return results.Any(static file => file.HasErrors) ? ExitCode.Errors : ExitCode.Clean;
    }
}
