using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

/// <summary>Reads an OData-like response and pushes each token into the proxy of its row as it passes.</summary>
/// <remarks>
/// Input: <c>{"value":[{"@odata.type":"#X.SMS_Package","PackageID":"ABC00001",…},…]}</c>. Names are looked up by their bytes, values go to the typed
/// overload of the property, and what is collected on the way (elements of arrays) lives in buffers that the reader keeps: nothing is allocated but
/// proxies, strings and arrays. The class name must be the first member of an object. A reader is used by one caller at a time.
/// </remarks>
/// <param name="createRow">Makes the object for a row, as <see cref="CimQueryRequest.CreateRow"/> does.</param>
/// <param name="rowClass">The class of rows that name none.</param>
internal sealed class JsonRowReader(Func<string, CimObject> createRow, string rowClass)
{
    private readonly ClassNames _classNames = new();
    private readonly JsonArrayReader _arrays = new();
    private readonly List<List<CimObject>> _objectLists = [];
    private int _depth;

    internal void Read(ReadOnlySpan<byte> utf8Json, List<CimObject> rows)
    {
        var reader = new Utf8JsonReader(utf8Json);
        Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRows = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (isRows)
                ReadRows(ref reader, rows);
            else
                reader.Skip();
        }
    }

    private void ReadRows(ref Utf8JsonReader reader, List<CimObject> rows)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            CimObject row = createRow(_classNames.Peek(reader) ?? rowClass);
            Fill(ref reader, row);
            rows.Add(row);
        }
    }

    private void Fill(ref Utf8JsonReader reader, CimObject target)
    {
        var writer = new CimWriter(target);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = reader.ValueSpan is [(byte)'@', ..] ? -1 : IndexOf(ref reader, writer);
            reader.Read();
            if (property < 0)
                reader.Skip();
            else if (reader.TokenType == JsonTokenType.Null)
                writer.SetNull(property);
            else
                ReadValue(ref reader, writer, property);
        }
    }

    private static int IndexOf(ref Utf8JsonReader reader, CimWriter writer) =>
        reader.ValueIsEscaped ? writer.IndexOf(reader.GetString()!) : writer.IndexOf(reader.ValueSpan);

    private void ReadValue(ref Utf8JsonReader reader, CimWriter writer, int property)
    {
        CimType type = writer.TypeOf(property);
        switch (type)
        {
            case CimType.None:
                ReadUntyped(ref reader, writer, property);
                break;
            case CimType.Object:
                writer.Set(property, ReadObject(ref reader, writer, property));
                break;
            case CimType.ObjectArray:
                ReadObjects(ref reader, writer, property);
                break;
            default:
                if (type.IsArray())
                    _arrays.Read(ref reader, writer, property, type);
                else
                    ReadScalar(ref reader, writer, property, type);
                break;
        }
    }

    private static void ReadScalar(ref Utf8JsonReader reader, CimWriter writer, int property, CimType type)
    {
        switch (type)
        {
            case CimType.Boolean: writer.Set(property, reader.GetBoolean()); break;
            case CimType.UInt8: writer.Set(property, reader.GetByte()); break;
            case CimType.SInt8: writer.Set(property, reader.GetSByte()); break;
            case CimType.UInt16: writer.Set(property, reader.GetUInt16()); break;
            case CimType.SInt16: writer.Set(property, reader.GetInt16()); break;
            case CimType.UInt32: writer.Set(property, reader.GetUInt32()); break;
            case CimType.SInt32: writer.Set(property, reader.GetInt32()); break;
            case CimType.UInt64: writer.Set(property, reader.GetUInt64()); break;
            case CimType.SInt64: writer.Set(property, reader.GetInt64()); break;
            case CimType.Real32: writer.Set(property, reader.GetSingle()); break;
            case CimType.Real64: writer.Set(property, reader.GetDouble()); break;
            case CimType.Char16: writer.Set(property, JsonText.ReadCharacter(ref reader)); break;
            case CimType.DateTime: writer.Set(property, JsonText.ReadDateTime(ref reader)); break;
            case CimType.Reference: writer.Set(property, CimPath.Parse(reader.GetString()!)); break;
            default: writer.Set(property, reader.GetString()); break;
        }
    }

    private CimObject ReadObject(ref Utf8JsonReader reader, CimWriter writer, int property)
    {
        CimObject created = writer.CreateObject(property, _classNames.Peek(reader) ?? "");
        Fill(ref reader, created);
        return created;
    }

    // Objects inside of objects have a list each: one for every depth, used again and again.
    private void ReadObjects(ref Utf8JsonReader reader, CimWriter writer, int property)
    {
        if (_depth == _objectLists.Count)
            _objectLists.Add([]);
        List<CimObject> objects = _objectLists[_depth++];
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            objects.Add(ReadObject(ref reader, writer, property));
        writer.Set(property, objects);
        objects.Clear();
        _depth--;
    }

    // Records take what JSON can tell apart: text, numbers, truth, objects.
    private void ReadUntyped(ref Utf8JsonReader reader, CimWriter writer, int property)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.Set(property, ReadObject(ref reader, writer, property)); break;
            case JsonTokenType.String: writer.Set(property, reader.GetString()); break;
            case JsonTokenType.True or JsonTokenType.False: writer.Set(property, reader.GetBoolean()); break;
            case JsonTokenType.Number when reader.TryGetInt64(out long number): writer.Set(property, number); break;
            case JsonTokenType.Number: writer.Set(property, reader.GetDouble()); break;
            default: throw new JsonException($"A record cannot take a {reader.TokenType}: its elements have no type.");
        }
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
            throw new JsonException($"{token} is missing at byte {reader.TokenStartIndex}.");
    }
}
