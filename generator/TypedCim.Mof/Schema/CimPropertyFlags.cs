namespace TypedCim.Mof;

/// <summary>Marks that qualifiers put on a property.</summary>
[Flags]
public enum CimPropertyFlags
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>Part of the key of the class.</summary>
    Key = 1,

    /// <summary>Can be read. A property that is marked neither <c>Read</c> nor <c>Write</c> can be read.</summary>
    Read = 1 << 1,

    /// <summary>Can be written.</summary>
    Write = 1 << 2,

    /// <summary>Queries do not load it; it has to be asked for by the key of its instance.</summary>
    Lazy = 1 << 3,

    /// <summary>Never null: <c>not_null</c> or <c>Required</c>.</summary>
    NotNull = 1 << 4,

    /// <summary>A datetime that is an interval: <c>SubType("interval")</c> or an interval as default.</summary>
    Interval = 1 << 5,

    /// <summary>A <c>uint8[]</c> that holds one octet string.</summary>
    OctetString = 1 << 6,

    /// <summary>Declared to override the property of a base class.</summary>
    Override = 1 << 7,

    /// <summary>The property may change or vanish.</summary>
    Experimental = 1 << 8,
}
