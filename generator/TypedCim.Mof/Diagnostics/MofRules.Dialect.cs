namespace TypedCim.Mof;

/// <content>Departures from DSP0004 that documentation pages and real files have; each was understood.</content>
public static partial class MofRules
{
    /// <summary>No semicolon at the end of a declaration.</summary>
    public static readonly MofRule MissingSemicolon = new(
        "TCIM160",
        MofSeverity.Warning,
        "Missing semicolon",
        "{0}: a ';' is missing here. Add it.",
        isLeniency: true);

    /// <summary>No comma between two qualifiers, values or parameters.</summary>
    public static readonly MofRule MissingComma = new(
        "TCIM161",
        MofSeverity.Warning,
        "Missing comma",
        "{0}: a ',' is missing here. Add it.",
        isLeniency: true);

    /// <summary>A semicolon too many.</summary>
    public static readonly MofRule StraySemicolon = new(
        "TCIM162",
        MofSeverity.Info,
        "Stray semicolon",
        "{0}: this ';' ends nothing. Remove it.",
        isLeniency: true);

    /// <summary>A comma before a closing bracket.</summary>
    public static readonly MofRule ExtraComma = new(
        "TCIM163",
        MofSeverity.Info,
        "Extra comma",
        "{0}: this ',' has nothing to separate. Remove it.",
        isLeniency: true);

    /// <summary>A pair of brackets without qualifier.</summary>
    public static readonly MofRule EmptyQualifierList = new(
        "TCIM164",
        MofSeverity.Info,
        "Empty qualifier list",
        "{0}: the qualifier list is empty. Remove the brackets.",
        isLeniency: true);

    /// <summary>Parentheses instead of braces around an array.</summary>
    public static readonly MofRule ParenthesizedArray = new(
        "TCIM165",
        MofSeverity.Info,
        "Parentheses around an array",
        "{0}: the values of '{1}' stand in parentheses and were read as an array. Use braces.",
        isLeniency: true);

    /// <summary>A colon without base class.</summary>
    public static readonly MofRule ColonWithoutBase = new(
        "TCIM166",
        MofSeverity.Info,
        "Colon without base class",
        "{0}: there is no base class after the ':'. Add it or remove the colon.",
        isLeniency: true);

    /// <summary>Array brackets after the type.</summary>
    public static readonly MofRule BracketsAfterType = new(
        "TCIM167",
        MofSeverity.Info,
        "Brackets after the type",
        "{0}: the array brackets of '{1}' stand after the type. Put them after the name.",
        isLeniency: true);

    /// <summary>A reference or embedded class with a prefix.</summary>
    public static readonly MofRule PrefixedType = new(
        "TCIM168",
        MofSeverity.Info,
        "Prefixed type",
        "{0}: '{1}' is the notation of CIMTYPE. Write '{2}'.",
        isLeniency: true);

    /// <summary>Braces instead of parentheses around parameters.</summary>
    public static readonly MofRule BracesAroundParameters = new(
        "TCIM169",
        MofSeverity.Warning,
        "Braces around parameters",
        "{0}: the parameters stand in braces. Use parentheses.",
        isLeniency: true);

    /// <summary>Semicolons between parameters.</summary>
    public static readonly MofRule SemicolonBetweenParameters = new(
        "TCIM170",
        MofSeverity.Warning,
        "Semicolon between parameters",
        "{0}: parameters are separated by ','. Replace the ';'.",
        isLeniency: true);

    /// <summary>The return value in the parameter list.</summary>
    public static readonly MofRule ReturnValueParameter = new(
        "TCIM171",
        MofSeverity.Info,
        "Return value among the parameters",
        "{0}: the return value stands among the parameters and was left out there. Remove it.",
        isLeniency: true);

    /// <summary>Prose behind a declaration.</summary>
    public static readonly MofRule TextAfterSemicolon = new(
        "TCIM172",
        MofSeverity.Warning,
        "Text after a semicolon",
        "{0}: the rest of this line is no declaration and was skipped. Make it a comment.",
        isLeniency: true);

    /// <summary>A code fence of a documentation page.</summary>
    public static readonly MofRule CodeFence = new(
        "TCIM173",
        MofSeverity.Info,
        "Code fence",
        "{0}: this is a documentation page; only its code blocks were read. Keep the declarations alone to silence this.",
        isLeniency: true);

    /// <summary>A method signature outside a class.</summary>
    public static readonly MofRule BareMethod = new(
        "TCIM174",
        MofSeverity.Info,
        "Bare method signature",
        "{0}: the method stands outside a class and was added to '{1}'. Put it into the class.",
        isLeniency: true);

    /// <summary><c>ref</c> after a simple type.</summary>
    public static readonly MofRule ReferenceToSimpleType = new(
        "TCIM175",
        MofSeverity.Warning,
        "Reference to a simple type",
        "{0}: '{1}' is no class, so the 'ref' before '{2}' was ignored. Remove it.",
        isLeniency: true);

    /// <summary><c>void</c> as parameter list.</summary>
    public static readonly MofRule VoidParameterList = new(
        "TCIM176",
        MofSeverity.Info,
        "Void parameter list",
        "{0}: 'void' stands for an empty parameter list in C. Leave the parentheses empty.",
        isLeniency: true);

    /// <summary>An array size that is no number.</summary>
    public static readonly MofRule SymbolicArraySize = new(
        "TCIM177",
        MofSeverity.Warning,
        "Array size is no number",
        "{0}: the array size {1} is no positive number and was ignored. Write a number or leave the brackets empty.",
        isLeniency: true);

    /// <summary><c>in</c> or <c>out</c> before a parameter without brackets.</summary>
    public static readonly MofRule DirectionWithoutBrackets = new(
        "TCIM178",
        MofSeverity.Warning,
        "Direction without brackets",
        "{0}: '{1}' before the type was read as the qualifier '[{1}]'. Write the brackets.",
        isLeniency: true);

    private static MofRule[] Dialect =>
    [
        MissingSemicolon, MissingComma, StraySemicolon, ExtraComma, EmptyQualifierList, ParenthesizedArray, ColonWithoutBase, BracketsAfterType,
        PrefixedType, BracesAroundParameters, SemicolonBetweenParameters, ReturnValueParameter, TextAfterSemicolon, CodeFence, BareMethod,
        ReferenceToSimpleType, VoidParameterList, SymbolicArraySize, DirectionWithoutBrackets,
    ];
}
