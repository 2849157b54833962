namespace TypedCim.Tool.Import.Pages;

/// <summary>A page of the reference: what stands in which part, nothing of it understood yet.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">The first heading.</param>
internal sealed record ReferencePage(PageText Text, PageTitle Title)
{
    /// <summary>Gets or sets where the code of the Syntax section stands; null where there is none that could be MOF.</summary>
    public (int Start, int End)? Syntax { get; set; }

    /// <summary>Gets the properties or parameters.</summary>
    public List<PageEntry> Entries { get; } = [];

    /// <summary>Gets the qualifiers of the class.</summary>
    public List<PageQualifier> ClassQualifiers { get; } = [];

    /// <summary>Gets the lines of the lead paragraphs.</summary>
    public List<PageLine> Lead { get; } = [];

    /// <summary>Gets the lines about the return value.</summary>
    public List<PageLine> Return { get; } = [];

    /// <summary>Gets the table of return values.</summary>
    public List<ValueRow> ReturnValues { get; } = [];

    /// <summary>Gets the targets of all links.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Gets or sets a value indicating whether the code declares what the title names.</summary>
    public bool IsDeclared { get; set; }

    /// <summary>Gets a value indicating whether there is a section of properties.</summary>
    public bool HasProperties { get; set; }
}
