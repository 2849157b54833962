namespace TypedCim;

/// <summary>What a transport can do beyond reading, writing and calling methods.</summary>
/// <remarks>
/// What a transport cannot do is part of its contract, and each member says what happens without it. "Refused" means a <see cref="CimException"/> with
/// <see cref="CimStatus.NotSupported"/> before anything is sent: a value never arrives as another one that this page does not name.
/// </remarks>
[Flags]
public enum CimCapabilities
{
    /// <summary>Nothing beyond the basic operations.</summary>
    None = 0,

    /// <summary>A write may carry the changed properties alone; what is absent stays as it is. Without it the connection reads the whole instance first.</summary>
    PartialModify = 1,

    /// <summary>Runs raw WQL. Without it raw queries are refused.</summary>
    RawQuery = 2,

    /// <summary>Sorts the results of a query. Without it sorted queries are refused.</summary>
    Ordering = 4,

    /// <summary>Understands every condition. Without it those that the server cannot decide are refused.</summary>
    AllConditions = 8,

    /// <summary>Reaches every namespace of the server. Without it calls to another one than that of the connection are refused.</summary>
    AllNamespaces = 16,

    /// <summary>
    /// Keeps the offset of a datetime, or that it has none. Without it the moment is the same and its offset may be another; a time without an offset
    /// counts as local time of this machine, and arrives as that moment.
    /// </summary>
    TimeOffsets = 32,

    /// <summary>
    /// Carries every datetime. Without it those are refused that .NET's types cannot hold: unspecified fields, moments outside of the years 1 to 9999,
    /// and intervals beyond <see cref="TimeSpan.MaxValue"/>.
    /// </summary>
    AllDateTimes = 64,

    /// <summary>Carries every UTF-16 unit in strings. Without it strings with NUL or with half a surrogate pair are refused.</summary>
    AllCharacters = 128,

    /// <summary>Carries infinities and NaN. Without it they are refused.</summary>
    NonFiniteReals = 256,

    /// <summary>Keeps arrays without elements. Without it they arrive as null.</summary>
    EmptyArrays = 512,

    /// <summary>Carries null among the elements of an array of strings or references. Without it such an array is refused.</summary>
    NullElements = 1024,

    /// <summary>Brings what the provider says of a failing return value. Without it <see cref="CimException.ExtendedStatus"/> of a failing code is null.</summary>
    ReturnDetails = 2048,

    /// <summary>Carries the context of a call (<see cref="CimCallOptions.Context"/>) to the provider. Without it calls with a context are refused.</summary>
    Context = 4096,
}
