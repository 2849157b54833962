using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>The options of a project that sets none but its root namespace.</summary>
internal sealed class ProjectOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Values = new RootNamespaceOnly();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => Values;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Values;

    private sealed class RootNamespaceOnly : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = string.Equals(key, "build_property.RootNamespace", StringComparison.OrdinalIgnoreCase) ? "Demo" : null;
            return value is not null;
        }
    }
}
