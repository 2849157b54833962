namespace TypedCim.Tool.Import;

/// <summary>The rules of <c>typedcim import</c>: what is wrong with pages of the reference. docs/diagnostics.md explains each.</summary>
/// <remarks>Argument 0 is always the place in the schema: a class, <c>Class.Member</c>, <c>Class.Method(parameter)</c>, or "this page".</remarks>
internal static class ImportRules
{
    public static readonly MofRule PageSkipped = Info(
        "TCIM401", "Page without class or method", "{0} documents no class or method and was skipped: {1}.");

    public static readonly MofRule SyntaxDamaged = Warning(
        "TCIM402", "Damaged Syntax block", "{0}: the Syntax block cannot be read here ({1}: {2}) What is lost was looked for in the section below.");

    public static readonly MofRule SyntaxMissing = Info(
        "TCIM403", "No Syntax block", "{0}: there is no Syntax block of MOF, so the section below was taken alone. Check the order of the members.");

    public static readonly MofRule TitleConflict = Warning(
        "TCIM404", "Title and Syntax block differ",
        "{0}: the title says '{1}' and the Syntax block says '{2}'. '{3}' was taken; check which is right.");

    public static readonly MofRule ClassMisspelt = Warning(
        "TCIM405", "Class may be misspelt", "{0}: no page documents the class '{1}', so the method was given to '{2}'. Check that this is meant.");

    public static readonly MofRule ClassPageMissing = Info(
        "TCIM406", "Page of the class is missing",
        "{0}: the page of the class is not among the pages, so its base and properties are unknown. Import it in the same call.");

    public static readonly MofRule SecondPage = Warning(
        "TCIM407", "Documented twice", "{0}: '{1}' documents it too. That page was taken; remove one of the two.");

    public static readonly MofRule TypeConflict = Warning(
        "TCIM410", "Types differ", "{0}: the Syntax block says {1} and the section says {2}. {3} was taken; check which is right.");

    public static readonly MofRule ArrayConflict = Warning(
        "TCIM411", "Array against scalar",
        "{0}: the Syntax block says {1} and the section says {2}. The Syntax block was taken; check which is right.");

    public static readonly MofRule DirectionConflict = Warning(
        "TCIM412", "Directions differ",
        "{0}: the Syntax block says '{1}' and the section says '{2}'. The Syntax block was taken; check which is right.");

    public static readonly MofRule OnlyInSyntax = Warning(
        "TCIM413", "Only in the Syntax block", "{0}: the section does not describe it, so its qualifiers are unknown. Check them.");

    public static readonly MofRule OnlyInSection = Warning(
        "TCIM414", "Only in the section", "{0}: it is not in the Syntax block. It was added at the end; check that it exists.");

    public static readonly MofRule NameConflict = Warning(
        "TCIM415", "Names differ", "{0}: the section calls it '{1}'. The name of the Syntax block was taken; check which is right.");

    public static readonly MofRule DirectionMissing = Info(
        "TCIM416", "No direction", "{0}: the page gives no direction, so it is an input. Check that it is.");

    public static readonly MofRule AccessConflict = Warning(
        "TCIM417", "Access and qualifiers differ",
        "{0}: the access is '{1}' and there is the qualifier '{2}'. The access was taken; check which is right.");

    public static readonly MofRule AccessUnknown = Info(
        "TCIM418", "No access", "{0}: the page gives no access, so it can be read only. Check that it cannot be written.");

    public static readonly MofRule TypeUnreadable = Warning(
        "TCIM419", "Unreadable type", "{0}: '{1}' is no type. {2}");

    public static readonly MofRule IdConflict = Info(
        "TCIM420", "Numbers of parameters",
        "{0}: the id qualifiers are not numbered from 0 in the order of the Syntax block. They decide the order; check that no parameter is missing.");

    public static readonly MofRule EntryTwice = Warning(
        "TCIM421", "Described twice", "{0}: the section describes it twice. The first description was taken; remove one.");

    public static readonly MofRule ValueUnreadable = Warning(
        "TCIM430", "Unreadable value", "{0}: '{1}' is no value of {2} and was left out. Add it by hand if it is meant.");

    public static readonly MofRule BitsUndecided = Warning(
        "TCIM431", "Masks or bit numbers",
        "{0}: the table of bits can be read as masks and as bit numbers, or mixes both. It was left out; add BitMap and BitValues by hand.");

    public static readonly MofRule BitConflict = Warning(
        "TCIM432", "Mask and bit number differ",
        "{0}: the mask of '{1}' is not that of the bit number beside it. The bit number was taken; check which is right.");

    public static readonly MofRule BitsGuessed = Info(
        "TCIM433", "Taken for masks",
        "{0}: the values of the bits are 1, 2, 4 and so on, and were taken for masks. Check that they are no bit numbers.");

    public static readonly MofRule ValueTwice = Warning(
        "TCIM434", "Value described twice", "{0}: the value '{1}' stands twice. The first one was taken; check which is right.");

    public static readonly MofRule InheritedDiffers = Warning(
        "TCIM440", "Differs from the base class",
        "{0}: '{1}' declares it with other facts ({2}), so it is declared again. Decide which is right, and declare it once.");

    public static readonly MofRule FileDiffers = Warning(
        "TCIM450", "File differs", "{0}: {1} The file was left alone; change it by hand, or use --force to replace it.");

    public static readonly MofRule NotImported = new(
        "TCIM451", MofSeverity.Error, "Not imported", "{0} was not imported: {1}");

    public static IReadOnlyList<MofRule> All =>
    [
        PageSkipped, SyntaxDamaged, SyntaxMissing, TitleConflict, ClassMisspelt, ClassPageMissing, SecondPage, TypeConflict, ArrayConflict,
        DirectionConflict, OnlyInSyntax, OnlyInSection, NameConflict, DirectionMissing, AccessConflict, AccessUnknown, TypeUnreadable, IdConflict,
        EntryTwice, ValueUnreadable, BitsUndecided, BitConflict, BitsGuessed, ValueTwice, InheritedDiffers, FileDiffers, NotImported,
    ];

    private static MofRule Info(string id, string title, string format) => new(id, MofSeverity.Info, title, format);

    private static MofRule Warning(string id, string title, string format) => new(id, MofSeverity.Warning, title, format);
}
