namespace TypedCim.Mof;

/// <summary>Makes strings of pieces of the text. Names come again and again, so it remembers the last string for each of many hashes.</summary>
/// <remarks>It never grows: all names of a large file would be more than the processor's cache holds, and a look at them slower than a new string.</remarks>
internal sealed class NamePool
{
    private const int Largest = 1024;

    private readonly MofName[] _names;

    /// <summary>Creates a pool for a text.</summary>
    public NamePool(int textLength)
    {
        const int charactersOfName = 32;
        var size = 64;
        while (size < Largest && size < textLength / charactersOfName)
        {
            size *= 2;
        }

        _names = new MofName[size];
    }

    /// <summary>Gives a string for a text, and its hash.</summary>
    public MofName Add(ReadOnlySpan<char> text)
    {
        var hash = TextHash.Of(text);
        ref var known = ref _names[hash & (_names.Length - 1)];
        if (known.Hash != hash || !text.SequenceEqual(known.Text.AsSpan()))
        {
            known = new MofName(text.ToString(), hash);
        }

        return known;
    }

    /// <summary>Gives a string for a text.</summary>
    public string Intern(ReadOnlySpan<char> text) => Add(text).Text;
}
