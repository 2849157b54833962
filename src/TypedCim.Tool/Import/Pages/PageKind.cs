namespace TypedCim.Tool.Import.Pages;

/// <summary>What a page of the reference documents.</summary>
internal enum PageKind
{
    /// <summary>Something else: an overview, a structure, an enumeration, a COM interface.</summary>
    Other,

    /// <summary>A class of a server, a client or an event.</summary>
    Class,

    /// <summary>A method of a class.</summary>
    Method,
}
