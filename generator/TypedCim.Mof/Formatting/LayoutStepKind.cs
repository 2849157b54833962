namespace TypedCim.Mof;

/// <summary>The steps of a layout. Those from <see cref="Line"/> on are places where a line may end.</summary>
internal enum LayoutStepKind : byte
{
    /// <summary>A token as written.</summary>
    Text,

    /// <summary>A token in lower case.</summary>
    LowerText,

    /// <summary>A token with a capital first letter and the rest in lower case.</summary>
    CapitalText,

    /// <summary>Everything from one token to another, as written.</summary>
    Verbatim,

    /// <summary>The comments before a token.</summary>
    Leading,

    /// <summary>The comments behind a token.</summary>
    Trailing,

    /// <summary>A space.</summary>
    Space,

    /// <summary>Opens a group, which is laid out on one line if it fits.</summary>
    Begin,

    /// <summary>Closes a group.</summary>
    End,

    /// <summary>Changes the indentation.</summary>
    Indent,

    /// <summary>A space; a line break when the group does not fit on one line.</summary>
    Line,

    /// <summary>Nothing; a line break when the group does not fit on one line.</summary>
    EmptyLine,

    /// <summary>
    /// A space; a line break when the group does not fit and neither does the item that follows, or when the item before it took several lines.
    /// </summary>
    Fill,

    /// <summary>As <see cref="Fill"/>, but the item that follows may begin on the line if it can be continued on the next one.</summary>
    LooseFill,

    /// <summary>A line break, with or without an empty line.</summary>
    HardLine,
}
