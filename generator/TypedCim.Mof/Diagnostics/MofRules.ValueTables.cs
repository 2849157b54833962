namespace TypedCim.Mof;

/// <content>ValueMap, Values, BitMap and BitValues.</content>
public static partial class MofRules
{
    /// <summary>Keys and names differ in number.</summary>
    public static readonly MofRule MapLengthsDiffer = new(
        "TCIM220",
        MofSeverity.Warning,
        "Keys and names differ in number",
        "{0}: '{1}' has {2} entries and '{3}' has {4}; entries without partner have no name or were left out. Make both equally long.");

    /// <summary>A key that stands twice.</summary>
    public static readonly MofRule RepeatedMapKey = new(
        "TCIM221",
        MofSeverity.Warning,
        "Repeated key",
        "{0}: the key \"{1}\" stands twice in '{2}'. Remove one.");

    /// <summary>A key that is no number.</summary>
    public static readonly MofRule WordKeyOnNumber = new(
        "TCIM222",
        MofSeverity.Warning,
        "Key is no number",
        "{0}: the key \"{1}\" in '{2}' is no number, so it names no value of type {3}. Use numbers as keys.");

    /// <summary>A key with a leading zero.</summary>
    public static readonly MofRule OctalMapKey = new(
        "TCIM223",
        MofSeverity.Warning,
        "Octal key",
        "{0}: the key \"{1}\" starts with 0 and was read as octal, {2}, by the rules of DSP0004. Write it without the 0 if it is decimal.");

    /// <summary>A scalar where an array of keys or names belongs.</summary>
    public static readonly MofRule MapNotArray = new(
        "TCIM224",
        MofSeverity.Warning,
        "Single value for a list",
        "{0}: the qualifier '{1}' needs an array; the value was read as its only entry. Use braces.",
        isLeniency: true);

    /// <summary>A bit that the type does not have.</summary>
    public static readonly MofRule BitBeyondType = new(
        "TCIM225",
        MofSeverity.Warning,
        "Bit beyond the type",
        "{0}: bit {1} does not exist in {2} and was left out. Use a wider type or remove the bit.");

    /// <summary>A key outside the range of the type.</summary>
    public static readonly MofRule MapKeyOutOfRange = new(
        "TCIM226",
        MofSeverity.Warning,
        "Key out of range",
        "{0}: the key \"{1}\" does not fit {2} and was left out. Use a wider type or correct the key.");

    private static MofRule[] ValueTables =>
        [MapLengthsDiffer, RepeatedMapKey, WordKeyOnNumber, OctalMapKey, MapNotArray, BitBeyondType, MapKeyOutOfRange];
}
