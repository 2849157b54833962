namespace TypedCim.Mof;

/// <content>Declarations and their parts.</content>
public static partial class MofRules
{
    /// <summary>A token that cannot stand here.</summary>
    public static readonly MofRule UnexpectedToken = new(
        "TCIM120",
        MofSeverity.Error,
        "Unexpected token",
        "{0}: expected {1} but found {2}. Correct the declaration.");

    /// <summary>A class without closing brace.</summary>
    public static readonly MofRule UnclosedClass = new(
        "TCIM121",
        MofSeverity.Error,
        "Unclosed class",
        "{0}: the class is not closed. Add '}};' after its last member.");

    /// <summary>A qualifier list without closing bracket.</summary>
    public static readonly MofRule UnclosedQualifierList = new(
        "TCIM122",
        MofSeverity.Error,
        "Unclosed qualifier list",
        "{0}: the qualifier list is not closed before {1}. Add ']'.");

    /// <summary>A parameter list without closing parenthesis.</summary>
    public static readonly MofRule UnclosedParameterList = new(
        "TCIM123",
        MofSeverity.Error,
        "Unclosed parameter list",
        "{0}: the parameter list is not closed. Add ')' after the last parameter.");

    /// <summary>A property or parameter without type.</summary>
    public static readonly MofRule MissingType = new(
        "TCIM124",
        MofSeverity.Error,
        "Missing type",
        "{0}: '{1}' has no type. Write one before the name, such as 'string {1}'.");

    /// <summary>A method without return type.</summary>
    public static readonly MofRule MissingReturnType = new(
        "TCIM125",
        MofSeverity.Error,
        "Missing return type",
        "{0}: the method '{1}' has no return type. Write one before the name, such as 'uint32 {1}(…)', or 'void'.");

    /// <summary>A declaration without name.</summary>
    public static readonly MofRule MissingName = new(
        "TCIM126",
        MofSeverity.Error,
        "Missing name",
        "{0}: expected the name of {1} but found {2}. Add a name.");

    /// <summary><c>void</c> where a value is needed.</summary>
    public static readonly MofRule MisplacedVoid = new(
        "TCIM127",
        MofSeverity.Error,
        "Misplaced void",
        "{0}: only a method can be void. Give '{1}' a type.");

    /// <summary>A method that returns an array.</summary>
    public static readonly MofRule ArrayReturn = new(
        "TCIM128",
        MofSeverity.Error,
        "Array as return type",
        "{0}: a method cannot return an array before MOF 3, and WMI has none that does. Return it in an [out] parameter.");

    /// <summary>A bare method signature that no class claims.</summary>
    public static readonly MofRule MethodOutsideClass = new(
        "TCIM129",
        MofSeverity.Error,
        "Method outside a class",
        "{0}: the method '{1}' stands outside a class. Put it into a class, or name the file after the class: 'Class.{1}.mof'.");

    /// <summary>Text that is no declaration.</summary>
    public static readonly MofRule NotMof = new(
        "TCIM130",
        MofSeverity.Error,
        "Text outside a declaration",
        "{0}: {1} starts no declaration; the text up to the next one was skipped. Remove it or make it a comment.");

    /// <summary>An array inside an array.</summary>
    public static readonly MofRule NestedArray = new(
        "TCIM131",
        MofSeverity.Error,
        "Nested array",
        "{0}: arrays of arrays do not exist in CIM. Use one pair of brackets or braces.");

    /// <summary>An instance or qualifier declaration without end.</summary>
    public static readonly MofRule UnclosedDeclaration = new(
        "TCIM132",
        MofSeverity.Error,
        "Unclosed declaration",
        "{0}: the declaration is not closed. Add {1}.");

    /// <summary>A keyword with a slip in it.</summary>
    public static readonly MofRule MisspeltKeyword = new(
        "TCIM133",
        MofSeverity.Error,
        "Misspelt keyword",
        "{0}: '{1}' is no keyword and was read as '{2}'. Correct the spelling.");

    private static MofRule[] Structure =>
    [
        UnexpectedToken, UnclosedClass, UnclosedQualifierList, UnclosedParameterList, MissingType, MissingReturnType, MissingName, MisplacedVoid,
        ArrayReturn, MethodOutsideClass, NotMof, NestedArray, UnclosedDeclaration, MisspeltKeyword,
    ];
}
