namespace TypedCim.Generator.Diagnostics;

/// <summary>The rules of the generator itself; those of the MOF reader are in <see cref="MofRules"/>. docs/diagnostics.md explains each.</summary>
internal static class GeneratorRules
{
    /// <summary>Two files declare one member of a class in different ways.</summary>
    public static readonly MofRule DifferentMember = new(
        "TCIM250",
        MofSeverity.Warning,
        "Member declared differently",
        "{0}: the file {1} declares this member too, in another way; that one counts. Keep one of the two.");

    /// <summary>Two files name different bases of a class.</summary>
    public static readonly MofRule DifferentBase = new(
        "TCIM251",
        MofSeverity.Warning,
        "Base class declared differently",
        "{0}: the file {1} derives this class from '{2}', not from '{3}'; that one counts. Make the two agree.");

    /// <summary>Two classes whose names are one in C#, mostly from different CIM namespaces.</summary>
    public static readonly MofRule RenamedClass = new(
        "TCIM252",
        MofSeverity.Info,
        "Class renamed in C#",
        "{0}: another class is called '{1}' in C# already, so this proxy is called '{2}'. Give the files different C# namespaces to keep the name.");

    /// <summary>A public class that needs an internal one.</summary>
    public static readonly MofRule ClassMadeInternal = new(
        "TCIM253",
        MofSeverity.Warning,
        "Class made internal",
        "{0}: this proxy is internal, because it derives from or uses '{1}', which is internal. Give both the same visibility.");

    /// <summary>A class that a referenced assembly has, declared again in part.</summary>
    public static readonly MofRule PartOfForeignClass = new(
        "TCIM254",
        MofSeverity.Warning,
        "Part of a class of a referenced assembly",
        "{0}: a referenced assembly has this class as '{1}', and a project can add methods to it but no properties. So this project gets a proxy of its "
            + "own, which lacks '{2}'. Derive a class from it for more properties, or declare the class whole, or leave its properties out.");

    /// <summary>A method that a referenced assembly has in another form.</summary>
    public static readonly MofRule DifferentForeignMethod = new(
        "TCIM255",
        MofSeverity.Warning,
        "Method of a referenced class declared differently",
        "{0}: '{1}' of the referenced assembly has this method in another form; that one counts. Remove the method here.");

    /// <summary>A property of the project that has a wrong value.</summary>
    public static readonly MofRule InvalidOption = new(
        "TCIM301",
        MofSeverity.Error,
        "Invalid option",
        "The MSBuild property {0} is '{1}', but must be {2}. Correct it in the project file.");

    /// <summary>Metadata of a MOF file that has a wrong value.</summary>
    public static readonly MofRule InvalidFileOption = new(
        "TCIM302",
        MofSeverity.Error,
        "Invalid file option",
        "The metadata {0} of {1} is '{2}', but must be {3}. Correct it in the project file.");

    /// <summary>A referenced assembly whose schema cannot be read.</summary>
    public static readonly MofRule UnreadableManifest = new(
        "TCIM303",
        MofSeverity.Warning,
        "Unreadable schema of a referenced assembly",
        "A referenced assembly carries a schema that this generator cannot read, so its classes are not known here. Update the generator.");

    /// <summary>An entry of a list of classes that fits none.</summary>
    public static readonly MofRule UnmatchedClass = new(
        "TCIM304",
        MofSeverity.Warning,
        "Entry without a class",
        "The entry '{0}' of {1} fits no class.{2} Correct it or remove it.");

    /// <summary>A class that cannot be written.</summary>
    public static readonly MofRule EmitFailed = new(
        "TCIM901",
        MofSeverity.Error,
        "Class not generated",
        "{0}: the generator failed on this class: {1}. All other classes were generated. Please report this with the MOF text of the class.");

    /// <summary>A file that cannot be read.</summary>
    public static readonly MofRule ParseFailed = new(
        "TCIM902",
        MofSeverity.Error,
        "File not read",
        "{0}: the generator failed to read this file: {1}. All other files were read. Please report this with the file.");

    /// <summary>A class that cannot be put into the schema.</summary>
    public static readonly MofRule ResolveFailed = new(
        "TCIM903",
        MofSeverity.Error,
        "Class not resolved",
        "{0}: the generator failed to resolve this class: {1}. Please report this with the MOF text of the class and of its bases.");

    /// <summary>Gets every rule, ordered by id.</summary>
    public static EquatableArray<MofRule> All =>
        new(
        [
            DifferentMember, DifferentBase, RenamedClass, ClassMadeInternal, PartOfForeignClass, DifferentForeignMethod, InvalidOption, InvalidFileOption,
            UnreadableManifest, UnmatchedClass, EmitFailed, ParseFailed, ResolveFailed,
        ]);
}
