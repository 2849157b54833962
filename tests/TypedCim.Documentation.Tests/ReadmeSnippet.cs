using Markdig;
using Markdig.Syntax;

namespace TypedCim.Documentation.Tests;

/// <summary>A fenced block of the README.</summary>
internal sealed record ReadmeSnippet(string Language, int Line, string Text)
{
    internal static IReadOnlyList<ReadmeSnippet> ReadAll()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        return [.. Markdown.Parse(readme).Descendants<FencedCodeBlock>().Select(block => new ReadmeSnippet(block.Info ?? "", block.Line + 1, block.Lines.ToString()))];
    }
}
