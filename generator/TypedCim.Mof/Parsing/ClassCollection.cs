using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The classes of one file: the first of each name in each namespace.</summary>
internal sealed class ClassCollection(ParseContext context)
{
    private int[] _buckets = new int[32];
    private Entry[] _entries = new Entry[32];
    private bool _isFull;

    public List<CimClassSchema> Items { get; } = [];

    /// <summary>Adds a class.</summary>
    /// <returns>False when it was left out, because its name is taken or the file is full.</returns>
    public bool TryAdd(CimClassSchema schema, MofToken token)
    {
        context.MemberName = null;
        if (Items.Count == context.Options.MaxClasses)
        {
            ReportFull(token);
            return false;
        }

        var hash = HashOf(schema.Name, schema.Namespace);
        if (Find(hash, schema.Name, schema.Namespace, schema.Flags & CimClassFlags.Amendment) >= 0)
        {
            context.Report(MofRules.DuplicateClass, context.Reader.SpanOf(token));
            return false;
        }

        Add(hash, schema);
        return true;
    }

    /// <summary>Adds a class that has methods only, because another file declares it.</summary>
    /// <returns>Its index.</returns>
    public int AddFragment(string name, string? space)
    {
        Add(HashOf(name, space), new CimClassSchema(name, null, space, null, CimClassFlags.Fragment, null, default, default, default));
        return Items.Count - 1;
    }

    /// <summary>Finds a class, ignoring case.</summary>
    /// <returns>Its index, or -1.</returns>
    public int IndexOf(string name, string? space) => Find(HashOf(name, space), name, space, CimClassFlags.None);

    private static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static int HashOf(string name, string? space) => TextHash.Of(name.AsSpan()) ^ (TextHash.Of(space.AsSpan()) << 1);

    // A file may hold both halves of a class.
    private int Find(int hash, string name, string? space, CimClassFlags amendment)
    {
        var i = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (i >= 0 && !(_entries[i].Hash == hash && IsAt(i, name, space, amendment)))
        {
            i = _entries[i].Next;
        }

        return i;
    }

    private bool IsAt(int index, string name, string? space, CimClassFlags amendment)
    {
        var schema = Items[index];
        return IsSame(schema.Name, name) && IsSame(schema.Namespace, space) && (schema.Flags & CimClassFlags.Amendment) == amendment;
    }

    private void Add(int hash, CimClassSchema schema)
    {
        if (Items.Count == _entries.Length)
        {
            Grow();
        }

        Enter(Items.Count, hash);
        Items.Add(schema);
    }

    private void Enter(int index, int hash)
    {
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[index] = new Entry(hash, bucket - 1);
        bucket = index + 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        Array.Resize(ref _entries, _entries.Length * 2);
        for (var i = 0; i < Items.Count; i++)
        {
            Enter(i, _entries[i].Hash);
        }
    }

    private void ReportFull(MofToken token)
    {
        if (!_isFull)
        {
            context.Report(
                MofRules.TooMany, context.Reader.SpanOf(token), CanonicalNumber.Text(context.Options.MaxClasses), "classes in a file");
        }

        _isFull = true;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Hash, int Next);
}
