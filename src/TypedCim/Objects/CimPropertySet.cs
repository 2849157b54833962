using System.Runtime.InteropServices;

namespace TypedCim;

/// <summary>A set of property numbers: one word for the first 64, an array only for classes that have more.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CimPropertySet
{
    private const int WordBits = 64;

    private ulong _first;
    private ulong[]? _rest;

    internal readonly bool IsEmpty => _first == 0 && (_rest is null || Array.TrueForAll(_rest, word => word == 0));

    internal readonly bool Contains(int property)
    {
        if (property < WordBits)
            return (_first & (1UL << property)) != 0;

        int word = (property / WordBits) - 1;
        return _rest is not null && word < _rest.Length && (_rest[word] & (1UL << (property % WordBits))) != 0;
    }

    internal void Add(int property)
    {
        if (property < WordBits)
        {
            _first |= 1UL << property;
            return;
        }

        int word = (property / WordBits) - 1;
        if (_rest is null || word >= _rest.Length)
            Array.Resize(ref _rest, word + 1);
        _rest[word] |= 1UL << (property % WordBits);
    }

    internal void Clear()
    {
        _first = 0;
        _rest = null;
    }
}
