namespace TypedCim.Mof;

/// <content>MOF 3 constructs and limits.</content>
public static partial class MofRules
{
    /// <summary>A MOF 3 enumeration.</summary>
    public static readonly MofRule Mof3Enumeration = new(
        "TCIM180",
        MofSeverity.Info,
        "MOF 3 enumeration",
        "{0}: enumerations are MOF 3; properties of this type become integers or strings with named values. WMI itself does not accept it.",
        isLeniency: true);

    /// <summary>A MOF 3 construct that is not supported.</summary>
    public static readonly MofRule Mof3Construct = new(
        "TCIM181",
        MofSeverity.Warning,
        "MOF 3 construct",
        "{0}: '{1}' is MOF 3 and not supported; it was left out. {2}.");

    /// <summary>The MOF 3 keyword for associations.</summary>
    public static readonly MofRule Mof3Association = new(
        "TCIM182",
        MofSeverity.Info,
        "MOF 3 association",
        "{0}: the keyword 'association' is MOF 3 and was read as a class with that qualifier. Write '[Association] class'.",
        isLeniency: true);

    /// <summary>The text is too long.</summary>
    public static readonly MofRule TextTooLong = new(
        "TCIM190",
        MofSeverity.Error,
        "Text too long",
        "{0}: the text has more than {1} characters and was not read. Split the file.");

    /// <summary>Values are nested too deep.</summary>
    public static readonly MofRule NestingTooDeep = new(
        "TCIM191",
        MofSeverity.Error,
        "Nesting too deep",
        "{0}: values are nested more than {1} levels deep; this declaration was left out. Flatten it.");

    /// <summary>Too many of something.</summary>
    public static readonly MofRule TooMany = new(
        "TCIM192",
        MofSeverity.Error,
        "Too many elements",
        "{0}: there are more than {1} {2}; the rest was left out. Split the file.");

    /// <summary>A name is too long.</summary>
    public static readonly MofRule NameTooLong = new(
        "TCIM193",
        MofSeverity.Error,
        "Name too long",
        "{0}: the name that starts with '{1}' has more than {2} characters. Shorten it.");

    /// <summary>Diagnostics were left out.</summary>
    public static readonly MofRule TooManyDiagnostics = new(
        "TCIM199",
        MofSeverity.Warning,
        "Too many diagnostics",
        "{0}: {1} more errors and {2} more warnings and infos were found and not listed. Correct the ones above first.");

    private static MofRule[] Limits =>
        [Mof3Enumeration, Mof3Construct, Mof3Association, TextTooLong, NestingTooDeep, TooMany, NameTooLong, TooManyDiagnostics];
}
