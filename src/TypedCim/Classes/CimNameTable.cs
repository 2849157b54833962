using System.Buffers.Binary;
using System.Text;

namespace TypedCim;

/// <summary>Finds the number of a name, given as characters or as UTF-8 bytes, ignoring case and, for names in ASCII, without allocating.</summary>
/// <remarks>
/// This runs once a property and row, so it works on bytes, eight at a time: open addressing over a power of two, the exact bytes compared first, because
/// servers send names as the schema spells them. Names outside of ASCII, which DSP0004 allows and nobody has, live in a dictionary that most
/// tables do not have. A later entry of the same name replaces the earlier one, as a redeclared property hides its base's.
/// </remarks>
internal sealed class CimNameTable
{
    private const int MaxLength = 128;
    private const int BlockLength = sizeof(ulong);
    private const ulong LowerCaseBits = 0x2020202020202020;
    private const ulong Factor = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio: spreads its input over the upper bits

    private readonly byte[]?[] _names;
    private readonly int[] _slots;
    private readonly Dictionary<string, int>? _others;

    internal CimNameTable(string[] names)
    {
        _names = Array.ConvertAll(names, ToBytes);
        int size = 8;
        while (size < names.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (int i = 0; i < names.Length; i++)
        {
            if (_names[i] is { } name)
                _slots[FindSlot(name)] = i + 1;
            else
                (_others ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase))[names[i]] = i;
        }
    }

    internal int IndexOf(ReadOnlySpan<byte> utf8Name)
    {
        int found = _slots[FindSlot(utf8Name)] - 1;
        return found < 0 && _others is not null ? FindOther(Encoding.UTF8.GetString(utf8Name.ToArray())) : found;
    }

    internal int IndexOf(ReadOnlySpan<char> name)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        return TryNarrow(name, bytes) ? IndexOf(bytes.Slice(0, name.Length)) : FindOther(name.ToString());
    }

    private static byte[]? ToBytes(string name)
    {
        byte[] bytes = new byte[Math.Min(name.Length, MaxLength)];
        return TryNarrow(name.AsSpan(), bytes) ? bytes : null;
    }

    private static bool TryNarrow(ReadOnlySpan<char> name, Span<byte> bytes)
    {
        if (name.Length > bytes.Length)
            return false;

        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] >= 0x80)
                return false;
            bytes[i] = (byte)name[i];
        }

        return true;
    }

    private int FindOther(string name) => _others is not null && _others.TryGetValue(name, out int found) ? found : -1;

    private int FindSlot(ReadOnlySpan<byte> name)
    {
        int mask = _slots.Length - 1;
        int slot = Hash(name) & mask;
        while (_slots[slot] != 0 && !IsSame(name, _names[_slots[slot] - 1]))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = (ulong)name.Length;
        if (name.Length < BlockLength)
        {
            foreach (byte character in name)
                hash = (hash << 8) | character | 0x20;
            return Fold(hash);
        }

        for (int i = 0; i <= name.Length - BlockLength; i += BlockLength)
            hash = unchecked((hash ^ Block(name, i)) * Factor);
        return Fold(hash ^ Block(name, name.Length - BlockLength));
    }

    private static ulong Block(ReadOnlySpan<byte> name, int start) => BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(start)) | LowerCaseBits;

    private static int Fold(ulong hash) => (int)(unchecked(hash * Factor) >> 33);

    private static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> candidate)
    {
        if (name.Length != candidate.Length)
            return false;

        return name.SequenceEqual(candidate) || IsSameIgnoringCase(name, candidate);
    }

    private static bool IsSameIgnoringCase(ReadOnlySpan<byte> name, ReadOnlySpan<byte> candidate)
    {
        for (int i = 0; i < name.Length; i++)
        {
            int lower = name[i] | 0x20;
            bool isSame = name[i] == candidate[i] || (lower == (candidate[i] | 0x20) && lower is >= 'a' and <= 'z');
            if (!isSame)
                return false;
        }

        return true;
    }
}
