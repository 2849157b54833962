namespace TypedCim.Mof;

/// <content>Findings that need all files together.</content>
public static partial class MofRules
{
    /// <summary>A base class that no file declares.</summary>
    public static readonly MofRule UnknownBaseClass = new(
        "TCIM240",
        MofSeverity.Warning,
        "Unknown base class",
        "{0}: no file declares the base class '{1}'.{2} Add the file that does, or correct the name.");

    /// <summary>Classes that derive from each other.</summary>
    public static readonly MofRule InheritanceCycle = new(
        "TCIM241",
        MofSeverity.Error,
        "Inheritance cycle",
        "{0}: the class derives from itself: {1}. Break the cycle.");

    /// <summary>A class that no file declares, used as a type.</summary>
    public static readonly MofRule UnknownClass = new(
        "TCIM242",
        MofSeverity.Warning,
        "Unknown class",
        "{0}: no file declares the class '{1}'.{2} Add the file that does, or correct the name.");

    /// <summary>A key below a class that has keys already.</summary>
    public static readonly MofRule KeyInSubclass = new(
        "TCIM243",
        MofSeverity.Warning,
        "Key added in a subclass",
        "{0}: '{1}' already has keys, and a subclass cannot add another one. Remove the key qualifier.");

    /// <summary>An instance of a class that no file declares.</summary>
    public static readonly MofRule UnknownInstanceClass = new(
        "TCIM244",
        MofSeverity.Warning,
        "Instance of an unknown class",
        "{0}: no file declares the class '{1}' of this instance, so its properties were not checked. Add the file that does.");

    /// <summary>An instance sets a property that its class lacks.</summary>
    public static readonly MofRule UnknownInstanceProperty = new(
        "TCIM245",
        MofSeverity.Error,
        "Unknown property in an instance",
        "{0}: the class has no property '{1}'.{2} Correct the name or remove the value.");

    /// <summary>An included file that is not among the given ones.</summary>
    public static readonly MofRule UnresolvedInclude = new(
        "TCIM246",
        MofSeverity.Error,
        "Unresolved include",
        "{0}: the included file \"{1}\" is not among the given files. Add it to them or correct the path.");

    /// <summary>A member that clashes with an inherited one.</summary>
    public static readonly MofRule ConflictingRedeclaration = new(
        "TCIM247",
        MofSeverity.Warning,
        "Conflicting redeclaration",
        "{0}: the class '{1}' declares this member as {2}, here it is {3}. Use the same type or another name.");

    /// <summary>A class that two files declare.</summary>
    public static readonly MofRule ClassInTwoFiles = new(
        "TCIM248",
        MofSeverity.Warning,
        "Class declared in two files",
        "{0}: the file '{1}' declares this class too; that declaration counts. Remove or rename one.");

    /// <summary>A file of <c>#include</c> that is not among the given ones.</summary>
    public static readonly MofRule UnresolvedCInclude = new(
        "TCIM249",
        MofSeverity.Warning,
        "Unresolved C style include",
        "{0}: the file \"{1}\" of '#include' is not among the given files and was taken for a C header. Add it to them if it is MOF.");

    /// <summary>An amendment of a class that no file declares.</summary>
    public static readonly MofRule AmendmentOfUnknownClass = new(
        "TCIM260",
        MofSeverity.Warning,
        "Amendment of an unknown class",
        "{0}: no file declares the class that this amendment belongs to, so its texts are lost.{1}{2} Add the file that does, or correct the name or namespace.");

    /// <summary>An amendment of a member that the class lacks.</summary>
    public static readonly MofRule AmendmentOfUnknownMember = new(
        "TCIM261",
        MofSeverity.Warning,
        "Amendment of an unknown member",
        "{0}: the class that is amended declares no {1} '{2}', so the texts of this one are lost.{3} Correct the name.");

    /// <summary>Files that include each other.</summary>
    public static readonly MofRule IncludeCircle = new(
        "TCIM262",
        MofSeverity.Warning,
        "Circle of includes",
        "{0}: the files include each other: {1}. Each was read once; mofcomp would not come to an end. Remove one of the includes.");

    private static MofRule[] Links =>
    [
        UnknownBaseClass, InheritanceCycle, UnknownClass, KeyInSubclass, UnknownInstanceClass, UnknownInstanceProperty, UnresolvedInclude,
        ConflictingRedeclaration, ClassInTwoFiles, UnresolvedCInclude, AmendmentOfUnknownClass, AmendmentOfUnknownMember,
        IncludeCircle,
    ];
}
