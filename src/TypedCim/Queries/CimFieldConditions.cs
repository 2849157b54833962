namespace TypedCim;

/// <summary>Conditions that only some types of columns have.</summary>
public static class CimFieldConditions
{
    /// <summary>Contains a text, ignoring case as the server does.</summary>
    /// <param name="field">A string column.</param>
    /// <param name="text">The text, taken literally.</param>
    /// <returns>The condition.</returns>
    public static CimFilter Contains(this CimField<string?> field, string text) => Text(field, CimTextOperator.Contains, text);

    /// <summary>Starts with a text, ignoring case as the server does.</summary>
    /// <param name="field">A string column.</param>
    /// <param name="text">The text, taken literally.</param>
    /// <returns>The condition.</returns>
    public static CimFilter StartsWith(this CimField<string?> field, string text) => Text(field, CimTextOperator.StartsWith, text);

    /// <summary>Ends with a text, ignoring case as the server does.</summary>
    /// <param name="field">A string column.</param>
    /// <param name="text">The text, taken literally.</param>
    /// <returns>The condition.</returns>
    public static CimFilter EndsWith(this CimField<string?> field, string text) => Text(field, CimTextOperator.EndsWith, text);

    /// <summary>Is one of several values, given as plain values of the type.</summary>
    /// <typeparam name="T">The type of the column without null.</typeparam>
    /// <param name="field">A column of numbers, times or an enumeration.</param>
    /// <param name="values">The values. No value at all matches nothing.</param>
    /// <returns>The condition.</returns>
    public static CimFilter In<T>(this CimField<T?> field, IEnumerable<T> values)
        where T : struct =>
        (field ?? throw new ArgumentNullException(nameof(field))).In((values ?? throw new ArgumentNullException(nameof(values))).Select(value => (T?)value));

    private static CimTextFilter Text(CimField<string?> field, CimTextOperator op, string text) =>
        new((field ?? throw new ArgumentNullException(nameof(field))).Property, op, text);
}
