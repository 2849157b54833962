using System.Text.Json.Serialization;

namespace TypedCim.Tests.Benchmarks;

/// <summary>The response around the rows.</summary>
public sealed class ImagePackageResponse
{
    /// <summary>The rows.</summary>
    [JsonPropertyName("value")]
    public IReadOnlyList<ImagePackageData> Value { get; init; } = [];
}
