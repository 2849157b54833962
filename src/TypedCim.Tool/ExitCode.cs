namespace TypedCim.Tool;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    /// <summary>Everything is in order; warnings and infos may have been printed.</summary>
    public const int Clean = 0;

    /// <summary>A file has errors, was left alone, or is not formatted.</summary>
    public const int Errors = 1;

    /// <summary>The command could not be carried out as it was given: an unknown option, no file, or a file that cannot be found or read.</summary>
    public const int Usage = 2;

    /// <summary>The user pressed Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Cancelled = 130;
}
