using System.CommandLine;

namespace TypedCim.Tool.Commands;

/// <summary>The parts of the command line that the commands share.</summary>
internal static class CommandSymbols
{
    public static Argument<string[]> Files() => new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (every .mof and .mfl below them) or patterns with *, ** and ?.",
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document instead of text." };
}
