namespace TypedCim.Mof;

/// <content>Meaning of classes, properties, methods and defaults.</content>
public static partial class MofRules
{
    /// <summary>Two classes of one name.</summary>
    public static readonly MofRule DuplicateClass = new(
        "TCIM201",
        MofSeverity.Error,
        "Duplicate class",
        "{0}: the class is declared twice in one namespace; the first declaration counts. Remove or rename this one.");

    /// <summary>Two properties or two methods of one name.</summary>
    public static readonly MofRule DuplicateMember = new(
        "TCIM202",
        MofSeverity.Error,
        "Duplicate member",
        "{0}: the {1} is declared twice (names are compared ignoring case); the first declaration counts. Remove or rename this one.");

    /// <summary>A property and a method of one name.</summary>
    public static readonly MofRule PropertyAndMethodShareName = new(
        "TCIM203",
        MofSeverity.Warning,
        "Property and method with one name",
        "{0}: the class has a property and a method of this name. WMI accepts that, but consider renaming one.");

    /// <summary>Two parameters of one name.</summary>
    public static readonly MofRule DuplicateParameter = new(
        "TCIM204",
        MofSeverity.Error,
        "Duplicate parameter",
        "{0}: the parameter '{1}' is declared twice (names are compared ignoring case). Rename one.");

    /// <summary>A type that looks like a misspelt CIM type.</summary>
    public static readonly MofRule MisspeltType = new(
        "TCIM205",
        MofSeverity.Warning,
        "Unknown type",
        "{0}: '{1}' is neither a CIM type nor a class of this file and was read as the name of a class. Did you mean '{2}'?");

    /// <summary>A default that does not fit its type.</summary>
    public static readonly MofRule ValueOutOfRange = new(
        "TCIM206",
        MofSeverity.Error,
        "Value out of range",
        "{0}: the value {1} does not fit {2} ({3} to {4}). Use a value in that range or a wider type.");

    /// <summary>A default of another kind than its type.</summary>
    public static readonly MofRule ValueTypeMismatch = new(
        "TCIM207",
        MofSeverity.Error,
        "Value of another type",
        "{0}: {1} is no value of type {2}. Write {3}.");

    /// <summary>A scalar for an array or an array for a scalar.</summary>
    public static readonly MofRule ArrayMismatch = new(
        "TCIM208",
        MofSeverity.Error,
        "Array against scalar",
        "{0}: the element {1} an array, but its default value {2}. {3}.");

    /// <summary>A datetime text that names no time.</summary>
    public static readonly MofRule InvalidDateTime = new(
        "TCIM209",
        MofSeverity.Error,
        "Invalid datetime",
        "{0}: \"{1}\" is no datetime: {2}. Write 'yyyymmddHHMMSS.mmmmmm+UUU' or an interval 'ddddddddHHMMSS.mmmmmm:000'.");

    /// <summary>A real number for an integer.</summary>
    public static readonly MofRule RealForInteger = new(
        "TCIM210",
        MofSeverity.Warning,
        "Real number for an integer",
        "{0}: the value {1} of an integer was rounded to {2}. Write an integer.");

    /// <summary><c>EmbeddedInstance</c> or <c>EmbeddedObject</c> on another type than string.</summary>
    public static readonly MofRule EmbeddedOnWrongType = new(
        "TCIM211",
        MofSeverity.Error,
        "Embedded instance in a type other than string",
        "{0}: the qualifier '{1}' needs the type string, not {2}. Change the type or remove the qualifier.");

    /// <summary>A qualifier that does not fit the type.</summary>
    public static readonly MofRule QualifierNotApplicable = new(
        "TCIM212",
        MofSeverity.Warning,
        "Qualifier does not fit the type",
        "{0}: the qualifier '{1}' has no meaning on {2} and was ignored. Remove it.");

    /// <summary>A qualifier value of the wrong kind.</summary>
    public static readonly MofRule QualifierValueMismatch = new(
        "TCIM213",
        MofSeverity.Warning,
        "Qualifier value of another type",
        "{0}: the qualifier '{1}' expects {2}; its value was ignored. Correct it.");

    /// <summary>Parameters in another order than their <c>ID</c>.</summary>
    public static readonly MofRule ParametersOutOfOrder = new(
        "TCIM214",
        MofSeverity.Info,
        "Parameters not in the order of their ID",
        "{0}: the parameters are not listed in the order of their ID qualifiers; the IDs decide. Reorder the list to match.");

    /// <summary><c>ID</c> qualifiers that are missing, repeated or have gaps.</summary>
    public static readonly MofRule ParameterIdsNotConsecutive = new(
        "TCIM215",
        MofSeverity.Warning,
        "Parameter IDs not consecutive",
        "{0}: the ID qualifiers of the parameters are not 0, 1, 2 … each once. Number the parameters without gap.");

    /// <summary>An unknown qualifier whose name is nearly that of a known one.</summary>
    public static readonly MofRule MisspeltQualifier = new(
        "TCIM216",
        MofSeverity.Info,
        "Qualifier may be misspelt",
        "{0}: the qualifier '{1}' has no meaning of its own here. Did you mean '{2}'?");

    private static MofRule[] Members =>
    [
        DuplicateClass, DuplicateMember, PropertyAndMethodShareName, DuplicateParameter, MisspeltType, ValueOutOfRange, ValueTypeMismatch,
        ArrayMismatch, InvalidDateTime, RealForInteger, EmbeddedOnWrongType, QualifierNotApplicable, QualifierValueMismatch, ParametersOutOfOrder,
        ParameterIdsNotConsecutive, MisspeltQualifier,
    ];
}
