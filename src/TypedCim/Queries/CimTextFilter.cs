namespace TypedCim;

/// <summary>A text that is searched in a string property.</summary>
public sealed class CimTextFilter : CimFilter
{
    internal CimTextFilter(CimProperty property, CimTextOperator op, string text)
    {
        Property = property;
        Operator = op;
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>The property.</summary>
    public CimProperty Property { get; }

    /// <summary>Where the text must be.</summary>
    public CimTextOperator Operator { get; }

    /// <summary>The text, taken literally: no character in it is a wildcard.</summary>
    public string Text { get; }
}
