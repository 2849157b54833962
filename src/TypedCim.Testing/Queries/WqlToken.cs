using System.Runtime.InteropServices;

namespace TypedCim.Testing;

/// <summary>A token of WQL.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of a quoted text the content, with the escapes taken out.</param>
/// <param name="Position">The place of its first character in the query, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WqlToken(WqlTokenKind Kind, string Text, int Position)
{
    internal bool IsWord(string word) => Kind == WqlTokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    internal bool IsSymbol(string symbol) => Kind == WqlTokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public override string ToString() => Kind switch
    {
        WqlTokenKind.End => "the end of the query",
        WqlTokenKind.Text => "the text '" + Text + "'",
        _ => "'" + Text + "'",
    };
}
