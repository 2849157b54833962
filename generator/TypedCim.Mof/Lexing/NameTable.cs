using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Gives each name of a file one number and one string. Names that differ only in case share a fold number.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _folds = new(StringComparer.OrdinalIgnoreCase);
    private Entry[] _entries = new Entry[256];
    private int[] _buckets = new int[512];
    private int _count;

    /// <summary>Gets the text of a name, spelled as it was added.</summary>
    public string this[int name] => _entries[name].Text;

    /// <summary>Gets the number that a name shares with those that differ from it only in case.</summary>
    public int FoldOf(int name) => _entries[name].Fold;

    /// <summary>Gives the one string for a text.</summary>
    public string Intern(ReadOnlySpan<char> text) => _entries[Add(text)].Text;

    /// <summary>Gives the number of a name, a new one when it was not added before.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && text.SequenceEqual(_entries[i].Text.AsSpan()))
            {
                return i;
            }
        }

        return Add(text.ToString(), hash);
    }

    // Four characters at a time: every name of the text comes by here.
    private static int Hash(ReadOnlySpan<char> text)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        var hash = (ulong)text.Length;
        foreach (var four in fours)
        {
            hash = Mix(hash, four);
        }

        foreach (var c in text.Slice(fours.Length * 4))
        {
            hash = Mix(hash, c);
        }

        return (int)(hash >> 33);
    }

    private static ulong Mix(ulong hash, ulong next) => unchecked((((hash << 5) | (hash >> 59)) ^ next) * 0x9E3779B97F4A7C15);

    private int Add(string text, int hash)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        if (!_folds.TryGetValue(text, out var fold))
        {
            fold = _folds.Count;
            _folds.Add(text, fold);
        }

        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[_count] = new Entry(text, hash, bucket - 1, fold);
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _buckets = new int[_count * 4];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(string Text, int Hash, int Next, int Fold);
}
