using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCim.Tests.JsonCodec;

namespace TypedCim.Tests.Benchmarks;

/// <summary>Reads datetimes the way the codec does, so that both sides have the same work.</summary>
internal sealed class CimDateTimeConverter : JsonConverter<CimDateTime>
{
    public override CimDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonText.ReadDateTime(ref reader);

    public override void Write(Utf8JsonWriter writer, CimDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(JsonText.Write(value));
}
