namespace TypedCim.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests see what an edit re-runs.</summary>
internal static class TrackingNames
{
    /// <summary>A MOF file with its options.</summary>
    public const string Input = nameof(Input);

    /// <summary>A file's text read.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>A file's classes, without positions.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>What the project asks for.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the compilation tells.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>The schemas of referenced assemblies.</summary>
    public const string References = nameof(References);

    /// <summary>The names that the whole output shares.</summary>
    public const string Naming = nameof(Naming);

    /// <summary>The form of the output.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>All classes put together.</summary>
    public const string Resolve = nameof(Resolve);

    /// <summary>A class with an output file of its own.</summary>
    public const string Class = nameof(Class);

    /// <summary>The classes of one output file of a large schema.</summary>
    public const string Group = nameof(Group);

    /// <summary>The schema file.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What is wrong across files.</summary>
    public const string Findings = nameof(Findings);
}
