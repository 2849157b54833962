#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace TypedCim.Mof;

/// <summary>Counts lines: CR, LF and CR LF each end one.</summary>
internal static class TextLines
{
#if NET8_0_OR_GREATER
    private const int BitsOfCharacter = 2;
#endif

    /// <summary>Finds the line of a position.</summary>
    /// <returns>The number of the line, from 0, and the offset of its first character.</returns>
    public static (int Line, int LineStart) Find(string text, int position) => Pass(text, 0, 0, 0, position);

    /// <summary>Finds the offset of the first character of the line that a position is on.</summary>
    public static int FindStart(string text, int position)
    {
        var i = position;
        while (i > 0 && !IsEnd(text, i - 1))
        {
            i--;
        }

        return i;
    }

    /// <summary>Moves over the line breaks between two offsets.</summary>
    public static (int Line, int LineStart) Pass(string text, int line, int lineStart, int start, int end)
    {
        var i = start;
#if NET8_0_OR_GREATER
        for (; Vector256.IsHardwareAccelerated && i < end && i < text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
        {
            var bits = FindEnds(text, i, end - i);
            if (bits != 0)
            {
                line += BitOperations.PopCount(bits) / BitsOfCharacter;
                lineStart = i + (BitOperations.Log2(bits) / BitsOfCharacter) + 1;
            }
        }
#endif

        for (; i < end; i++)
        {
            if (text[i] <= '\r' && IsEnd(text, i))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, lineStart);
    }

#if NET8_0_OR_GREATER
    // Two bits for each of the sixteen characters at an offset that ends a line and is one of the first few. There must be one behind them.
    private static uint FindEnds(string text, int start, int count)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
        var characters = Vector256.LoadUnsafe(ref first, (nuint)start);
        var next = Vector256.LoadUnsafe(ref first, (nuint)start + 1);
        var feed = Vector256.Create<ushort>('\n');
        var returns = Vector256.AndNot(Vector256.Equals(characters, Vector256.Create<ushort>('\r')), Vector256.Equals(next, feed));
        var bits = (Vector256.Equals(characters, feed) | returns).AsByte().ExtractMostSignificantBits();
        return count >= Vector256<ushort>.Count ? bits : bits & ((1u << (count * BitsOfCharacter)) - 1);
    }
#endif

    private static bool IsEnd(string text, int i) => text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'));
}
