namespace TypedCim.Mof;

/// <content>Compiler directives, qualifier lists and qualifier declarations.</content>
public static partial class MofRules
{
    /// <summary>A directive that neither DSP0004 nor WMI knows.</summary>
    public static readonly MofRule UnknownDirective = new(
        "TCIM140",
        MofSeverity.Warning,
        "Unknown directive",
        "{0}: the directive '{1}' is not known and was ignored. Check its spelling.");

    /// <summary>A directive whose parameters cannot be read.</summary>
    public static readonly MofRule MalformedDirective = new(
        "TCIM141",
        MofSeverity.Error,
        "Malformed directive",
        "{0}: the directive '{1}' expects {2}. Correct it.");

    /// <summary>A directive inside a class or another declaration.</summary>
    public static readonly MofRule MisplacedDirective = new(
        "TCIM142",
        MofSeverity.Error,
        "Misplaced directive",
        "{0}: a directive cannot stand inside a declaration and was ignored. Move it in front of the class.");

    /// <summary>C preprocessor directives.</summary>
    public static readonly MofRule PreprocessorNeeded = new(
        "TCIM143",
        MofSeverity.Error,
        "C preprocessor directive",
        "{0}: '{1}' belongs to the C preprocessor; it and all others in this file were ignored. Run the preprocessor over the file first.");

    /// <summary><c>#include</c> instead of <c>#pragma include</c>.</summary>
    public static readonly MofRule IncludeStyle = new(
        "TCIM144",
        MofSeverity.Info,
        "C style include",
        "{0}: '#include' was read as '#pragma include'. Write '#pragma include (\"{1}\")'.",
        isLeniency: true);

    /// <summary>A qualifier that stands twice in a list.</summary>
    public static readonly MofRule DuplicateQualifier = new(
        "TCIM145",
        MofSeverity.Warning,
        "Duplicate qualifier",
        "{0}: the qualifier '{1}' stands twice in one list; the first one counts. Remove the other.");

    /// <summary>Flavors that exclude each other.</summary>
    public static readonly MofRule ConflictingFlavors = new(
        "TCIM146",
        MofSeverity.Warning,
        "Conflicting flavors",
        "{0}: the flavors '{1}' and '{2}' of the qualifier '{3}' exclude each other. Remove one.");

    /// <summary>A word in the place of a flavor that is none.</summary>
    public static readonly MofRule UnknownFlavor = new(
        "TCIM147",
        MofSeverity.Warning,
        "Unknown flavor",
        "{0}: '{1}' is not a qualifier flavor and was ignored. Use EnableOverride, DisableOverride, Restricted, ToSubclass, ToInstance or Translatable.");

    /// <summary>A qualifier declaration without scope.</summary>
    public static readonly MofRule MissingScope = new(
        "TCIM148",
        MofSeverity.Error,
        "Missing qualifier scope",
        "{0}: the declaration of the qualifier '{1}' names no scope. Add ', Scope(any)' or a list of elements.");

    /// <summary>A scope that is no element of the language.</summary>
    public static readonly MofRule UnknownScope = new(
        "TCIM149",
        MofSeverity.Error,
        "Unknown qualifier scope",
        "{0}: '{1}' is not a scope of the qualifier '{2}'. Use any, class, association, indication, property, reference, method, parameter, qualifier or schema.");

    private static MofRule[] Directives =>
    [
        UnknownDirective, MalformedDirective, MisplacedDirective, PreprocessorNeeded, IncludeStyle, DuplicateQualifier, ConflictingFlavors,
        UnknownFlavor, MissingScope, UnknownScope,
    ];
}
