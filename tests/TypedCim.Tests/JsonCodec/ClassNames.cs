using System.Text;
using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

/// <summary>Finds out the class of a JSON object, and makes one string a class instead of one an object.</summary>
internal sealed class ClassNames
{
    private readonly List<(byte[] Utf8, string Name)> _known = [];

    /// <summary>The class that the object at the reader names in its first member; null when it names none.</summary>
    /// <param name="reader">A copy of the reader, at the start of the object.</param>
    internal string? Peek(Utf8JsonReader reader)
    {
        bool isNamed = reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("@odata.type"u8) && reader.Read();
        return isNamed ? Intern(reader.ValueSpan) : null;
    }

    private string Intern(ReadOnlySpan<byte> qualified)
    {
        ReadOnlySpan<byte> utf8 = qualified[(qualified.LastIndexOfAny((byte)'.', (byte)'#') + 1)..];
        foreach ((byte[] known, string name) in _known)
        {
            if (utf8.SequenceEqual(known))
                return name;
        }

        string added = Encoding.UTF8.GetString(utf8);
        _known.Add((utf8.ToArray(), added));
        return added;
    }
}
