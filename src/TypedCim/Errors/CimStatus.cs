namespace TypedCim;

/// <summary>The status codes of CIM operations (DSP0200, 5.3 and DSP0223).</summary>
/// <remarks>A provider may send codes of its own; they are kept as numbers.</remarks>
public enum CimStatus
{
    /// <summary>The call succeeded.</summary>
    Ok = 0,

    /// <summary>A failure that no other code describes ("generic failure"); look at the extended status.</summary>
    Failed = 1,

    /// <summary>The caller may not do this.</summary>
    AccessDenied = 2,

    /// <summary>There is no such namespace.</summary>
    InvalidNamespace = 3,

    /// <summary>A parameter has a value that is not allowed.</summary>
    InvalidParameter = 4,

    /// <summary>There is no such class.</summary>
    InvalidClass = 5,

    /// <summary>There is no such instance.</summary>
    NotFound = 6,

    /// <summary>The class, or the server, does not support this operation.</summary>
    NotSupported = 7,

    /// <summary>An instance with these keys exists already.</summary>
    AlreadyExists = 11,

    /// <summary>There is no such property or parameter.</summary>
    NoSuchProperty = 12,

    /// <summary>A value is of the wrong type.</summary>
    TypeMismatch = 13,

    /// <summary>The query language is not understood.</summary>
    QueryLanguageNotSupported = 14,

    /// <summary>The query is malformed, or asks for what the server cannot do.</summary>
    InvalidQuery = 15,

    /// <summary>The method exists, but not for this instance or not now.</summary>
    MethodNotAvailable = 16,

    /// <summary>There is no such method.</summary>
    MethodNotFound = 17,

    /// <summary>The server took longer than allowed.</summary>
    InvalidOperationTimeout = 22,

    /// <summary>The server is at its limits; try again later.</summary>
    ServerLimitsExceeded = 27,

    /// <summary>The server is shutting down.</summary>
    ServerIsShuttingDown = 28,
}
