using System.CommandLine;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Commands;

/// <summary>The course of a command that works on files: find them, work, print.</summary>
internal static class FileCommand
{
    /// <summary>Works on the files of a call.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="arguments">Its FILE arguments.</param>
    /// <param name="work">Gets the files, and a list for sentences about those that cannot be read.</param>
    /// <param name="print">Prints the results on the output and error streams, and gives the exit code.</param>
    /// <param name="extensions">The extensions that count in folders; null for those of MOF.</param>
    /// <returns>The exit code: a problem with an argument or file outranks what <paramref name="print"/> gives.</returns>
    public static Task<int> RunAsync<T>(
        ParseResult parsed,
        string[] arguments,
        Func<IReadOnlyList<InputFile>, ICollection<string>, IReadOnlyList<T>> work,
        Func<IReadOnlyList<T>, TextWriter, TextWriter, int> print,
        IReadOnlyList<string>? extensions = null) =>

        // The work is bound to the processor; a task of its own lets Ctrl-C be heard meanwhile.
        Task.Run(() => Run(parsed.InvocationConfiguration, arguments, work, print, extensions));

    private static int Run<T>(
        InvocationConfiguration invocation,
        string[] arguments,
        Func<IReadOnlyList<InputFile>, ICollection<string>, IReadOnlyList<T>> work,
        Func<IReadOnlyList<T>, TextWriter, TextWriter, int> print,
        IReadOnlyList<string>? extensions)
    {
        var input = InputFiles.Find(arguments, extensions);
        if (input.Problems.Count > 0)
        {
            return Fail(input.Problems, invocation.Error);
        }

        var problems = new List<string>();
        var code = print(work(input.Files, problems), invocation.Output, invocation.Error);
        return problems.Count > 0 ? Fail(problems, invocation.Error) : code;
    }

    private static int Fail(IEnumerable<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine("typedcim: " + problem);
        }

        return ExitCode.Usage;
    }
}
