using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

/// <summary>Reads JSON arrays of scalars into arrays of exactly their size, by way of buffers that are kept; bytes are Base64, as in OData.</summary>
internal sealed class JsonArrayReader
{
    private readonly ElementBuffer<bool> _booleans = new();
    private readonly ElementBuffer<sbyte> _signedBytes = new();
    private readonly ElementBuffer<ushort> _unsignedShorts = new();
    private readonly ElementBuffer<short> _shorts = new();
    private readonly ElementBuffer<uint> _unsigned = new();
    private readonly ElementBuffer<int> _integers = new();
    private readonly ElementBuffer<ulong> _unsignedLongs = new();
    private readonly ElementBuffer<long> _longs = new();
    private readonly ElementBuffer<float> _singles = new();
    private readonly ElementBuffer<double> _doubles = new();
    private readonly ElementBuffer<char> _characters = new();
    private readonly ElementBuffer<string> _strings = new();
    private readonly ElementBuffer<CimDateTime> _dateTimes = new();
    private readonly ElementBuffer<CimPath> _paths = new();

    private delegate T ElementReader<out T>(ref Utf8JsonReader reader);

    internal void Read(ref Utf8JsonReader reader, CimWriter writer, int property, CimType type)
    {
        switch (type)
        {
            case CimType.BooleanArray: writer.Set(property, Read(ref reader, _booleans, static (ref r) => r.GetBoolean())); break;
            case CimType.UInt8Array: writer.Set(property, reader.GetBytesFromBase64()); break;
            case CimType.SInt8Array: writer.Set(property, Read(ref reader, _signedBytes, static (ref r) => r.GetSByte())); break;
            case CimType.UInt16Array: writer.Set(property, Read(ref reader, _unsignedShorts, static (ref r) => r.GetUInt16())); break;
            case CimType.SInt16Array: writer.Set(property, Read(ref reader, _shorts, static (ref r) => r.GetInt16())); break;
            case CimType.UInt32Array: writer.Set(property, Read(ref reader, _unsigned, static (ref r) => r.GetUInt32())); break;
            case CimType.SInt32Array: writer.Set(property, Read(ref reader, _integers, static (ref r) => r.GetInt32())); break;
            case CimType.UInt64Array: writer.Set(property, Read(ref reader, _unsignedLongs, static (ref r) => r.GetUInt64())); break;
            case CimType.SInt64Array: writer.Set(property, Read(ref reader, _longs, static (ref r) => r.GetInt64())); break;
            case CimType.Real32Array: writer.Set(property, Read(ref reader, _singles, static (ref r) => r.GetSingle())); break;
            case CimType.Real64Array: writer.Set(property, Read(ref reader, _doubles, static (ref r) => r.GetDouble())); break;
            case CimType.Char16Array: writer.Set(property, Read(ref reader, _characters, JsonText.ReadCharacter)); break;
            case CimType.StringArray: writer.Set(property, Read(ref reader, _strings, static (ref r) => r.GetString()!)); break;
            case CimType.DateTimeArray: writer.Set(property, Read(ref reader, _dateTimes, JsonText.ReadDateTime)); break;
            case CimType.ReferenceArray: writer.Set(property, Read(ref reader, _paths, static (ref r) => CimPath.Parse(r.GetString()!))); break;
            default: throw new JsonException($"{type} is no array of scalars.");
        }
    }

    private static T[] Read<T>(ref Utf8JsonReader reader, ElementBuffer<T> elements, ElementReader<T> readElement)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(readElement(ref reader));
        return elements.Take();
    }
}
