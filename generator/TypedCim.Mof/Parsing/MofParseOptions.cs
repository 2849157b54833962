namespace TypedCim.Mof;

/// <summary>Settings of <see cref="MofParser"/>. Every limit that is passed ends in a diagnostic, never in an exception.</summary>
public sealed record MofParseOptions
{
    /// <summary>Gets the settings that are used when none are given.</summary>
    public static MofParseOptions Default { get; } = new();

    /// <summary>
    /// Gets the name of the file, with its folder where includes are to be found from there. A bare method signature belongs to the class before
    /// the first dot: <c>SMS_ImagePackage.AddDistributionPoints.mof</c>. The classes of an <c>.mfl</c> file are amendments.
    /// </summary>
    public string? FileName { get; init; }

    /// <summary>Gets a value indicating whether the values of instances are kept. They are always checked for form; schemas do not need them.</summary>
    public bool KeepInstanceValues { get; init; }

    /// <summary>Gets the number of characters a text may have.</summary>
    public int MaxTextLength { get; init; } = 256 * 1024 * 1024;

    /// <summary>Gets the number of characters a name may have.</summary>
    public int MaxNameLength { get; init; } = 1024;

    /// <summary>Gets how deep arrays and instances may be nested inside values.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Gets the number of classes a file may declare.</summary>
    public int MaxClasses { get; init; } = 100_000;

    /// <summary>Gets the number of properties and methods a class may declare.</summary>
    public int MaxMembers { get; init; } = 50_000;

    /// <summary>Gets the number of parameters a method may have.</summary>
    public int MaxParameters { get; init; } = 1_000;

    /// <summary>Gets the number of qualifiers in one list and of items in one array.</summary>
    public int MaxItems { get; init; } = 100_000;

    /// <summary>Gets how many errors, and how many warnings and infos, are kept for a file; the rest is only counted.</summary>
    public int MaxDiagnostics { get; init; } = 100;
}
