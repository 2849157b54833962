using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>A MOF file in memory.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">Its text.</param>
internal sealed class MofFileText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>Its text.</summary>
    public string Content { get; } = text;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
