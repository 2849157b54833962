using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The classes of one file: the first of each name in each namespace.</summary>
internal sealed class ClassCollection(ParseContext context)
{
    private readonly Dictionary<Key, int> _indexes = [];
    private readonly HashSet<int> _names = [];
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

        var key = KeyOf(schema.Name, schema.Namespace, (schema.Flags & CimClassFlags.Amendment) != 0);
        if (_indexes.ContainsKey(key))
        {
            context.Report(MofRules.DuplicateClass, context.Reader.SpanOf(token));
            return false;
        }

        Add(key, schema);
        return true;
    }

    /// <summary>Adds a class that has methods only, because another file declares it.</summary>
    /// <returns>Its index.</returns>
    public int AddFragment(string name, string? space)
    {
        Add(KeyOf(name, space), new CimClassSchema(name, null, space, null, CimClassFlags.Fragment, null, default, default, default));
        return Items.Count - 1;
    }

    /// <summary>Finds a class, ignoring case.</summary>
    /// <returns>Its index, or -1.</returns>
    public int IndexOf(string name, string? space) => _indexes.TryGetValue(KeyOf(name, space), out var index) ? index : -1;

    /// <summary>Tells whether a class of this name was added, in any namespace.</summary>
    public bool Contains(int name) => _names.Contains(context.Names.FoldOf(name));

    private void Add(Key key, CimClassSchema schema)
    {
        _indexes.Add(key, Items.Count);
        _ = _names.Add(key.Name);
        Items.Add(schema);
    }

    // A file may hold both halves of a class.
    private Key KeyOf(string name, string? space, bool isAmendment = false) => new(space is null ? -1 : FoldOf(space), FoldOf(name), isAmendment);

    private int FoldOf(string name) => context.Names.FoldOf(context.Names.Add(name.AsSpan()));

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
    private readonly record struct Key(int Namespace, int Name, bool IsAmendment);
}
