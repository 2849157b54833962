using Markdig;
using Markdig.Syntax;

namespace TypedCim.Documentation.Tests;

/// <summary>A fenced block of the README, or of the readme of a package.</summary>
internal sealed record ReadmeSnippet(string Document, string Language, int Line, string Text)
{
    internal const string Main = "README.md";

    internal static IReadOnlyList<ReadmeSnippet> ReadAll() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, Main, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<ReadmeSnippet> Read(string document) => Markdown
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, document)))
        .Descendants<FencedCodeBlock>()
        .Select(block => new ReadmeSnippet(document, block.Info ?? "", block.Line + 1, block.Lines.ToString()));
}
