#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace TypedCim.Mof;

/// <summary>Measures names and white space sixteen characters at a time: a loop over characters ends in a branch that no processor foresees.</summary>
/// <remarks>A count may stop early: at what is not ASCII, near the end of the text, or at once where the processor has no such instructions.</remarks>
internal static class CharacterRun
{
#if NET8_0_OR_GREATER
    private const int BitsOfCharacter = 2;

    /// <summary>Counts letters, digits and underscores at the start of a text.</summary>
    public static int OfName(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (Vector256.IsHardwareAccelerated && text.Length - length >= Vector256<ushort>.Count)
        {
            var characters = Load(text, length);
            var letters = Vector256.LessThan((characters | Vector256.Create<ushort>(0x20)) - Vector256.Create<ushort>('a'), Vector256.Create<ushort>(26));
            var digits = Vector256.LessThan(characters - Vector256.Create<ushort>('0'), Vector256.Create<ushort>(10));
            var others = ~(letters | digits | Vector256.Equals(characters, Vector256.Create<ushort>('_')));
            if (TryFind(others, ref length))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>Counts blanks, tabs and line breaks at the start of a text.</summary>
    public static int OfSpace(ReadOnlySpan<char> text)
    {
        var length = 0;
        if (text.IsEmpty || text[0] > ' ')
        {
            return length;
        }

        while (Vector256.IsHardwareAccelerated && text.Length - length >= Vector256<ushort>.Count)
        {
            var characters = Load(text, length);
            var controls = Vector256.LessThanOrEqual(characters - Vector256.Create<ushort>('\t'), Vector256.Create<ushort>('\r' - '\t'));
            if (TryFind(~(controls | Vector256.Equals(characters, Vector256.Create<ushort>(' '))), ref length))
            {
                break;
            }
        }

        return length;
    }

    private static Vector256<ushort> Load(ReadOnlySpan<char> text, int start) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)start);

    private static bool TryFind(Vector256<ushort> others, ref int length)
    {
        var bits = others.AsByte().ExtractMostSignificantBits();
        length += bits == 0 ? Vector256<ushort>.Count : BitOperations.TrailingZeroCount(bits) / BitsOfCharacter;
        return bits != 0;
    }
#else
    /// <summary>Counts letters, digits and underscores at the start of a text.</summary>
    public static int OfName(ReadOnlySpan<char> text)
    {
        _ = text;
        return 0;
    }

    /// <summary>Counts blanks, tabs and line breaks at the start of a text.</summary>
    public static int OfSpace(ReadOnlySpan<char> text)
    {
        _ = text;
        return 0;
    }
#endif
}
