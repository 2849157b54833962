namespace TypedCim.Tool.Import.Pages;

/// <summary>A property or parameter as its section tells it.</summary>
/// <param name="Name">The name.</param>
internal sealed record PageEntry(PageLine Name)
{
    /// <summary>Gets or sets the text behind "Data type"; null where the page has none.</summary>
    public PageLine? DataType { get; set; }

    /// <summary>Gets or sets the text behind "Access type"; null where the page has none.</summary>
    public PageLine? Access { get; set; }

    /// <summary>Gets or sets a value indicating whether the page calls its values a combination of these.</summary>
    public bool IsCombination { get; set; }

    /// <summary>Gets or sets a value indicating whether a sentence calls it deprecated.</summary>
    public bool IsDeprecated { get; set; }

    /// <summary>Gets the qualifiers.</summary>
    public List<PageQualifier> Qualifiers { get; } = [];

    /// <summary>Gets the lines of the value tables and value lists.</summary>
    public List<ValueRow> Values { get; } = [];

    public bool Has(string qualifier) => Qualifiers.Exists(candidate => candidate.Is(qualifier));
}
