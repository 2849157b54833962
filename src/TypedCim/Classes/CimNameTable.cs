using System.Text;

namespace TypedCim;

/// <summary>Finds the number of a name, given as characters or as UTF-8 bytes, ignoring case and without allocating.</summary>
/// <remarks>Open addressing over a power of two; a later entry of the same name replaces the earlier one, as a redeclared property hides its base's.</remarks>
internal sealed class CimNameTable
{
    private const int MaxStackName = 256;

    private readonly string[] _names;
    private readonly int[] _slots;

    internal CimNameTable(string[] names)
    {
        _names = names;
        int size = 8;
        while (size < names.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (int i = 0; i < names.Length; i++)
            _slots[FindSlot(names[i].AsSpan())] = i + 1;
    }

    internal int IndexOf(ReadOnlySpan<char> name) => _slots[FindSlot(name)] - 1;

    internal int IndexOf(ReadOnlySpan<byte> utf8Name)
    {
        if (utf8Name.Length > MaxStackName)
            return IndexOf(Encoding.UTF8.GetString(utf8Name.ToArray()).AsSpan());

        Span<char> characters = stackalloc char[MaxStackName];
        for (int i = 0; i < utf8Name.Length; i++)
        {
            if (utf8Name[i] >= 0x80)
                return IndexOf(Encoding.UTF8.GetString(utf8Name.ToArray()).AsSpan());
            characters[i] = (char)utf8Name[i];
        }

        return IndexOf(characters.Slice(0, utf8Name.Length));
    }

    private int FindSlot(ReadOnlySpan<char> name)
    {
        int mask = _slots.Length - 1;
        int slot = Hash(name) & mask;
        while (_slots[slot] != 0 && !name.Equals(_names[_slots[slot] - 1].AsSpan(), StringComparison.OrdinalIgnoreCase))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char character in name)
        {
            uint upper = character < 0x80 ? character : char.ToUpperInvariant(character);
            uint folded = upper < 0x80 ? upper | 0x20 : upper;
            hash = unchecked((hash ^ folded) * 16777619);
        }

        return (int)(hash ^ (hash >> 15));
    }
}
