using System.Text;

namespace TypedCim.Mof;

/// <summary>The text of a MOF file, decoded from its bytes. Cacheable: plain data with structural equality.</summary>
/// <remarks>MOF files in the field are UTF-8, UTF-16 (what mofcomp and DSC write) or Windows-1252 ("ANSI"), with and without byte order mark.</remarks>
/// <param name="Text">The text without byte order mark.</param>
/// <param name="EncodingName">The encoding that was used: <c>UTF-8</c>, <c>UTF-16LE</c>, <c>UTF-16BE</c> or <c>Windows-1252</c>.</param>
/// <param name="Diagnostics">What was guessed or lost; empty when the bytes were plain.</param>
public sealed record MofText(string Text, string EncodingName, EquatableArray<MofDiagnostic> Diagnostics)
{
    // The 32 characters in which Windows-1252 differs from Latin-1; the five holes stay control characters.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // Enough to tell UTF-16 from anything else; MOF starts with ASCII.
    private const int SampleLength = 512;

    /// <summary>Decodes a file. Never throws for what the bytes are.</summary>
    /// <param name="bytes">The whole content of the file.</param>
    /// <returns>The text, with a warning where the encoding was guessed or bytes did not fit it.</returns>
    public static MofText Decode(ReadOnlySpan<byte> bytes)
    {
        if (StartsWith(bytes, 0xEF, 0xBB) && bytes.Length > 2 && bytes[2] == 0xBF)
        {
            return new MofText(GetString(Encoding.UTF8, bytes.Slice(3)), "UTF-8", default);
        }

        if (StartsWith(bytes, 0xFF, 0xFE))
        {
            return DecodeUtf16(bytes.Slice(2), isLittleEndian: true, isGuessed: false);
        }

        if (StartsWith(bytes, 0xFE, 0xFF))
        {
            return DecodeUtf16(bytes.Slice(2), isLittleEndian: false, isGuessed: false);
        }

        return GuessUtf16(bytes) is { } isLittleEndian
            ? DecodeUtf16(bytes, isLittleEndian, isGuessed: true)
            : DecodeUnmarked(bytes);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, byte first, byte second) =>
        bytes.Length > 1 && bytes[0] == first && bytes[1] == second;

    private static MofText DecodeUtf16(ReadOnlySpan<byte> bytes, bool isLittleEndian, bool isGuessed)
    {
        var name = isLittleEndian ? "UTF-16LE" : "UTF-16BE";
        var text = GetString(isLittleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode, bytes);
        return new MofText(text, name, isGuessed ? Report(MofRules.EncodingGuessed, text, 0, name) : default);
    }

    /// <summary>Tells whether text without byte order mark is UTF-16: nearly every second byte of it is zero.</summary>
    /// <returns>True for little endian, false for big endian, null for neither.</returns>
    private static bool? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes.Slice(0, Math.Min(bytes.Length, SampleLength) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length * 3 / 8;
        if (sample.Length < 4 || Math.Max(even, odd) < most || Math.Min(even, odd) > sample.Length / 16)
        {
            return null;
        }

        return odd > even;
    }

    private static MofText DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        var bad = Utf8.FindInvalid(bytes);
        if (bad < 0)
        {
            return new MofText(GetString(Encoding.UTF8, bytes), "UTF-8", default);
        }

        var characters = new char[bytes.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
        }

        var text = new string(characters);
        return new MofText(text, "Windows-1252", Report(MofRules.UndecodableText, text, bad, "UTF-8", "Windows-1252"));
    }

    private static EquatableArray<MofDiagnostic> Report(MofRule rule, string text, int position, params string[] arguments)
    {
        var (line, lineStart) = TextLines.Find(text, position);
        var span = new MofSpan(position, 0, line, position - lineStart, line, position - lineStart);
        return EquatableArray<MofDiagnostic>.Own([new MofDiagnostic(rule, span, EquatableArray<string>.Own(["this file", .. arguments]))]);
    }

    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes) =>
#if NETSTANDARD2_0
        encoding.GetString(bytes.ToArray());
#else
        encoding.GetString(bytes);
#endif
}
