namespace TypedCim;

/// <summary>What the qualifiers of a property say.</summary>
[Flags]
public enum CimPropertyFlags
{
    /// <summary>An ordinary, read-only property.</summary>
    None = 0,

    /// <summary>Part of the key that names an instance.</summary>
    Key = 1,

    /// <summary>May be written.</summary>
    Write = 2,

    /// <summary>Comes only when the instance is read by its key, never with a query.</summary>
    Lazy = 4,

    /// <summary>Is never null (<c>not_null</c> or <c>Required</c>).</summary>
    NotNull = 8,
}
