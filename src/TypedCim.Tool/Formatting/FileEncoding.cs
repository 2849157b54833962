using System.Text;

namespace TypedCim.Tool.Formatting;

/// <summary>The encoding of a file, with or without byte order mark, for writing it back as it was.</summary>
internal sealed class FileEncoding
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private FileEncoding(Encoding encoding, byte[] mark)
    {
        _encoding = encoding;
        _mark = mark;
    }

    /// <summary>Finds the encoding of a file.</summary>
    /// <returns>Null when the bytes cannot be made again from the text: some of them are no text in that encoding.</returns>
    public static FileEncoding? Find(byte[] bytes, MofText text)
    {
        Encoding encoding = text.EncodingName switch
        {
            "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "Windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        };
        var mark = encoding.Preamble;
        var hasMark = !mark.IsEmpty && bytes.AsSpan().StartsWith(mark);
        var found = new FileEncoding(encoding, hasMark ? mark.ToArray() : []);
        return found.GetBytes(text.Text).AsSpan().SequenceEqual(bytes) ? found : null;
    }

    public byte[] GetBytes(string text) => [.. _mark, .. _encoding.GetBytes(text)];
}
