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

    /// <summary>The name of the assembly: the one step that runs with every keystroke, because only the compilation tells.</summary>
    public const string AssemblyName = nameof(AssemblyName);

    /// <summary>What the referenced assemblies tell.</summary>
    public const string References = nameof(References);

    /// <summary>Their schemas.</summary>
    public const string Manifests = nameof(Manifests);

    /// <summary>What the project decides about all classes together.</summary>
    public const string ResolveSettings = nameof(ResolveSettings);

    /// <summary>The form of the output.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>All classes put together.</summary>
    public const string Resolve = nameof(Resolve);

    /// <summary>A class with an output file of its own.</summary>
    public const string Class = nameof(Class);

    /// <summary>The classes of one output file of a large schema.</summary>
    public const string Group = nameof(Group);

    /// <summary>Methods for a class of a referenced assembly.</summary>
    public const string Extension = nameof(Extension);

    /// <summary>The schema file.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What is wrong across files.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>All steps.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Input, Parse, Declarations, Options, AssemblyName, References, Manifests, ResolveSettings, Settings, Resolve, Class, Group, Extension, Schema, Findings,
    ];
}
