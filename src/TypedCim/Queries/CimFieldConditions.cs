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

    private static CimTextFilter Text(CimField<string?> field, CimTextOperator op, string text) =>
        new((field ?? throw new ArgumentNullException(nameof(field))).Property, op, text);
}
