using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Pipeline;

/// <summary>Reads one MOF file.</summary>
internal static class ParseStep
{
    /// <summary>Reads a file of the project.</summary>
    public static MofFileModel Run(MofInput input, CancellationToken cancellationToken)
    {
        var text = input.Text.GetText(cancellationToken)?.ToString() ?? "";
        return Run(input.Text.Path, text, input.Options, MofParser.Parse, cancellationToken);
    }

    /// <summary>Reads a text; a failure of the reader becomes a finding, so that all other files still generate.</summary>
    public static MofFileModel Run(
        string path,
        string text,
        MofFileOptions options,
        Func<string, MofParseOptions, CancellationToken, MofFile> parse,
        CancellationToken cancellationToken)
    {
        var fileName = FileNameOf(path);
        var findings = new List<MofDiagnostic>();
        foreach (var problem in options.Problems)
        {
            findings.Add(new MofDiagnostic(
                GeneratorRules.InvalidFileOption,
                default,
                new EquatableArray<string>([problem.Name, fileName, problem.Value, problem.Expected])));
        }

        try
        {
            var file = parse(text, new MofParseOptions { FileName = fileName }, cancellationToken);
            findings.AddRange(file.Diagnostics);
            return new MofFileModel(
                new FileDeclarations(path, fileName, options, file.Classes, file.Enumerations),
                file.Locations,
                file.Includes,
                new EquatableArray<MofDiagnostic>(findings));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Add(new MofDiagnostic(GeneratorRules.ParseFailed, default, new EquatableArray<string>([fileName, exception.Message])));
            return new MofFileModel(
                new FileDeclarations(path, fileName, options, default, default), default, default, new EquatableArray<MofDiagnostic>(findings));
        }
    }

    private static string FileNameOf(string path)
    {
        var separator = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        return path.Substring(separator + 1);
    }
}
