using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The short qualifier lists of a file that were read without a finding.</summary>
/// <remarks>
/// Most elements repeat one of a few lists, such as <c>[Key, Read]</c>; in Configuration Manager's schema a hundred lists make three of four.
/// The same text reads the same everywhere, so a list that comes again is kept, and from then on only its text is compared.
/// </remarks>
internal sealed class KnownQualifierLists
{
    // Longer lists have a text of their own, such as a description.
    private const int LongestText = 64;
    private const int Most = 256;

    private readonly string _text;
    private readonly int[] _buckets;
    private readonly List<Entry> _entries = [];

    public KnownQualifierLists(string text)
    {
        const int charactersOfList = 64;
        _text = text;
        var size = 16;
        while (size < Most * 2 && size < text.Length / charactersOfList)
        {
            size *= 2;
        }

        _buckets = new int[size];
    }

    /// <summary>Finds the list that begins at an offset.</summary>
    /// <param name="start">The offset of its opening bracket.</param>
    /// <param name="set">What it holds.</param>
    /// <param name="shift">How far it stands behind the list that was read.</param>
    /// <param name="end">The offset behind its closing bracket.</param>
    public bool TryFind(int start, out QualifierSet set, out int shift, out int end)
    {
        var index = IndexOf(start, out end, out _);
        (set, shift) = index < 0 ? (null!, 0) : (_entries[index].Set!, start - _entries[index].Start);
        return set is not null && !IsContinued(end);
    }

    /// <summary>Notes a list that was read without a finding.</summary>
    public void Note(int start, int end, QualifierSet set)
    {
        var index = IndexOf(start, out var foundEnd, out var hash);
        if (foundEnd != end)
        {
            return;
        }

        if (index >= 0)
        {
            _entries[index] = _entries[index] with { Start = start, Set = set.Copy() };
        }
        else if (_entries.Count < Most)
        {
            ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
            _entries.Add(new Entry(start, end - start, hash, bucket - 1, Set: null));
            bucket = _entries.Count;
        }
    }

    // Lists that follow each other are one list, and there may be a comment between them.
    private bool IsContinued(int end)
    {
        while (end < _text.Length && MofCharacters.Classify(_text[end]) == CharacterClass.Space)
        {
            end++;
        }

        return end < _text.Length && _text[end] is '[' or '/';
    }

    private int IndexOf(int start, out int end, out int hash)
    {
        // A bracket inside a string gives a shorter piece, with which no list ever ended.
        var length = _text.AsSpan(start, Math.Min(LongestText, _text.Length - start)).IndexOf(']') + 1;
        var piece = _text.AsSpan(start, length);
        end = start + length;
        hash = TextHash.Of(piece);
        var i = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (i >= 0 && !(_entries[i].Hash == hash && piece.SequenceEqual(_text.AsSpan(_entries[i].Start, _entries[i].Length))))
        {
            i = _entries[i].Next;
        }

        return i;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Start, int Length, int Hash, int Next, QualifierSet? Set);
}
