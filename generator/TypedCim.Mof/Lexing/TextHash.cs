using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Hashes pieces of the text without regard to case, four characters at a time: every name comes by here.</summary>
internal static class TextHash
{
    private const ulong NonAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong LowerCase = 0x0020_0020_0020_0020;

    // Differs from one process to the next where the platform's hashes do, so that a file cannot be made to collide.
    private static readonly ulong Seed = (ulong)(uint)StringComparer.Ordinal.GetHashCode(nameof(TextHash)) << 20;

    public static int Of(ReadOnlySpan<char> text)
    {
        const int four = 4;
        var hash = Seed + (ulong)text.Length;
        var seen = 0UL;
        if (text.Length < four)
        {
            foreach (var c in text)
            {
                seen |= c;
                hash = Mix(hash, c | LowerCase);
            }
        }
        else
        {
            // The last four characters may overlap the four before them.
            var bytes = MemoryMarshal.AsBytes(text);
            for (var i = 0; i < text.Length - four; i += four)
            {
                var next = MemoryMarshal.Read<ulong>(bytes.Slice(i * sizeof(char)));
                seen |= next;
                hash = Mix(hash, next | LowerCase);
            }

            var last = MemoryMarshal.Read<ulong>(bytes.Slice((text.Length - four) * sizeof(char)));
            seen |= last;
            hash = Mix(hash, last | LowerCase);
        }

        return (seen & NonAscii) == 0 ? (int)(hash >> 33) : OfNonAscii(text);
    }

    private static int OfNonAscii(ReadOnlySpan<char> text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text.ToString()) & int.MaxValue;

    private static ulong Mix(ulong hash, ulong next) => unchecked((((hash << 5) | (hash >> 59)) ^ next) * 0x9E3779B97F4A7C15);
}
