using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

/// <summary>Writes objects as JSON: a sink into which they write themselves.</summary>
/// <param name="json">The target.</param>
internal sealed class JsonRowWriter(Utf8JsonWriter json) : CimSink
{
    // As servers write it: no escapes for the plus sign of an offset, nor for letters outside of ASCII.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private CimSource _current;

    internal static byte[] Write(IEnumerable<CimObject> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            var writer = new JsonRowWriter(json);
            json.WriteStartObject();
            json.WriteStartArray("value");
            foreach (CimObject row in rows)
                writer.WriteObject(row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    protected override int CimIndexOf(ReadOnlySpan<char> name) => -1;

    protected override int CimIndexOf(ReadOnlySpan<byte> utf8Name) => -1;

    protected override CimType CimTypeOf(int property) => CimType.None;

    protected override void CimSetOther(int property, CimValue value)
    {
        json.WritePropertyName(_current.NameOf(property));
        WriteValue(value);
    }

    private void WriteObject(CimObject? instance)
    {
        if (instance is null)
        {
            json.WriteNullValue();
            return;
        }

        CimSource outer = _current;
        _current = new CimSource(instance);
        json.WriteStartObject();
        json.WriteString("@odata.type", "#TypedCim." + _current.ClassName);
        _current.WriteLoaded(this);
        json.WriteEndObject();
        _current = outer;
    }

    private void WriteValue(CimValue value)
    {
        if (value.IsNull)
            json.WriteNullValue();
        else if (value.Type == CimType.UInt8Array)
            json.WriteBase64StringValue(value.AsUInt8Array());
        else if (value.Type.IsArray())
            WriteArray(value);
        else
            WriteScalar(value);
    }

    private void WriteScalar(CimValue value)
    {
        switch (value.Type)
        {
            case CimType.Boolean: json.WriteBooleanValue(value.AsBoolean()!.Value); break;
            case CimType.UInt64: json.WriteNumberValue(value.AsUInt64()!.Value); break;
            case CimType.Real32: json.WriteNumberValue(value.AsReal32()!.Value); break;
            case CimType.Real64: json.WriteNumberValue(value.AsReal64()!.Value); break;
            case CimType.DateTime: json.WriteStringValue(JsonText.Write(value.AsDateTime()!.Value)); break;
            case CimType.Object: WriteObject(value.AsObject<CimObject>()); break;
            default:
                if (value.Type.IsInteger())
                    json.WriteNumberValue(value.AsSInt64()!.Value);
                else
                    json.WriteStringValue(value.ToString());
                break;
        }
    }

    private void WriteArray(CimValue value)
    {
        json.WriteStartArray();
        foreach (object? element in (Array)value.ToObject()!)
            WriteValue(ToValue(element, value.Type.Element()));
        json.WriteEndArray();
    }

    private static CimValue ToValue(object? element, CimType type) => element switch
    {
        null => CimValue.NullOf(type),
        CimObject instance => CimValue.From(instance),
        bool truth => truth,
        ulong number => number,
        float number => number,
        double number => number,
        CimDateTime moment => moment,
        IConvertible and not (string or char) => Convert.ToInt64(element, System.Globalization.CultureInfo.InvariantCulture),
        _ => element.ToString(),
    };
}
