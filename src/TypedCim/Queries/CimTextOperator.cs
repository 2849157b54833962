namespace TypedCim;

/// <summary>How a text is searched in a string property.</summary>
public enum CimTextOperator
{
    /// <summary>Anywhere.</summary>
    Contains,

    /// <summary>At the start.</summary>
    StartsWith,

    /// <summary>At the end.</summary>
    EndsWith,
}
