namespace TypedCim.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests see what an edit re-runs.</summary>
internal static class TrackingNames
{
    /// <summary>A MOF file with its options.</summary>
    public const string Input = nameof(Input);

    /// <summary>A file's text read.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>The classes of all files, without positions.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>What the project asks for.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the referenced assemblies tell.</summary>
    public const string References = nameof(References);

    /// <summary>Their classes.</summary>
    public const string ReferencedClasses = nameof(ReferencedClasses);

    /// <summary>What the project decides about all classes together.</summary>
    public const string ResolveSettings = nameof(ResolveSettings);

    /// <summary>The form of the output.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>All classes connected with each other.</summary>
    public const string Link = nameof(Link);

    /// <summary>A class with an output file of its own: what it declares and what it needs to know of others.</summary>
    public const string ClassLink = nameof(ClassLink);

    /// <summary>That class resolved.</summary>
    public const string Class = nameof(Class);

    /// <summary>The classes of one output file of a large schema: what they declare and what they need to know of others.</summary>
    public const string GroupLink = nameof(GroupLink);

    /// <summary>Those classes resolved.</summary>
    public const string Group = nameof(Group);

    /// <summary>Methods for a class of a referenced assembly.</summary>
    public const string Extension = nameof(Extension);

    /// <summary>The text by which other assemblies know the classes.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>The schema file.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What is wrong across files.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>All steps.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Input, Parse, Declarations, Options, References, ReferencedClasses, ResolveSettings, Settings, Link, ClassLink, Class, GroupLink, Group, Extension,
        Manifest, Schema, Findings,
    ];
}
