using System.CommandLine;
using Spectre.Console;
using TypedCim.Tool.Import;
using TypedCim.Tool.Import.Files;
using TypedCim.Tool.Input;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Commands;

/// <summary><c>typedcim import</c>: turns pages of Microsoft's SDK reference into MOF files.</summary>
internal static class ImportCommand
{
    private static readonly string[] PageExtensions = [".md", ".markdown", ".txt"];

    /// <summary>Creates the command.</summary>
    /// <param name="terminal">Shows the progress; null to show none.</param>
    public static Command Create(IAnsiConsole? terminal)
    {
        var pages = new Argument<string[]>("PAGE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders (every .md, .markdown and .txt below them) or patterns with *, ** and ?.",
        };
        var folder = new Option<string>("--output", "-o")
        {
            Required = true,
            HelpName = "FOLDER",
            Description = "The folder that takes the MOF files, one a class.",
        };
        var isForced = new Option<bool>("--force") { Description = "Replace files that differ from the pages." };
        var isJson = CommandSymbols.Json();
        var command = new Command("import", "Turns pages of Microsoft's SDK reference (Markdown) into MOF files.") { pages, folder, isForced, isJson };
        command.SetAction((parsed, cancellationToken) => FileCommand.RunAsync(
            parsed,
            parsed.GetRequiredValue(pages),
            (input, problems) => Import(input, parsed.GetRequiredValue(folder), parsed.GetValue(isForced), terminal, problems, cancellationToken),
            (reports, output, error) => Print(reports, output, error, parsed.GetValue(isJson)),
            PageExtensions));
        return command;
    }

    private static IReadOnlyList<ImportReport> Import(
        IReadOnlyList<InputFile> input, string folder, bool isForced, IAnsiConsole? terminal, ICollection<string> problems, CancellationToken cancellationToken)
    {
        if (File.Exists(folder))
        {
            problems.Add($"'{folder}' is a file. Name a folder after --output.");
            return [];
        }

        try
        {
            var importer = new Importer(new ImportTarget(folder, cancellationToken), isForced);
            return [ImportProgress.Run(terminal, input.Count, progress => importer.Import(input, problems, progress, cancellationToken))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add($"'{folder}' cannot be read: {failure.Message}");
            return [];
        }
    }

    private static int Print(IReadOnlyList<ImportReport> reports, TextWriter output, TextWriter error, bool isJson)
    {
        foreach (var report in reports)
        {
            if (isJson)
            {
                JsonText.Write(output, json => ImportJson.Write(json, report));
            }
            else
            {
                ImportText.Write(output, error, report);
            }
        }

        return reports.Any(static report => report.HasErrors) ? ExitCode.Errors : ExitCode.Clean;
    }
}
