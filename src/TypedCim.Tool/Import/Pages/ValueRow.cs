namespace TypedCim.Tool.Import.Pages;

/// <summary>One line of a table of values.</summary>
/// <param name="Value">The cell of the value.</param>
/// <param name="Label">What stands beside it: a label, or a sentence.</param>
/// <param name="Header">The heading above the values; empty where there is none.</param>
/// <param name="IsAlone">Whether it is in a table of one column.</param>
internal sealed record ValueRow(PageLine Value, string Label, string Header, bool IsAlone = false);
