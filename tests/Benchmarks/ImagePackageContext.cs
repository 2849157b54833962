using System.Text.Json.Serialization;

namespace TypedCim.Tests.Benchmarks;

/// <summary>What System.Text.Json's source generator makes its readers from.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(CimDateTimeConverter)], GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ImagePackageResponse))]
internal sealed partial class ImagePackageContext : JsonSerializerContext;
