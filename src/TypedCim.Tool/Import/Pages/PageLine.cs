namespace TypedCim.Tool.Import.Pages;

/// <summary>A line of a paragraph, a heading or a cell, without its Markdown.</summary>
/// <param name="Text">The text without white space around it.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct PageLine(string Text, MofSpan Span);
