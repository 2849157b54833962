namespace TypedCim.Mof;

/// <summary>Checks bytes for being UTF-8 (RFC 3629).</summary>
internal static class Utf8
{
    /// <summary>Finds the first byte that is not part of a valid sequence.</summary>
    /// <returns>Its offset, or -1 when all are valid.</returns>
    public static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        var i = 0;
        while (i < bytes.Length)
        {
            var length = SequenceLength(bytes.Slice(i));
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[0];
        if (first < 0x80)
        {
            return 1;
        }

        // The ranges of the second byte exclude overlong forms, surrogates and code points above U+10FFFF.
        var (length, low, high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || bytes.Length < length || bytes[1] < low || bytes[1] > high)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
