namespace TypedCim.Mof;

/// <summary>Tells in constant time whether a name was used before in the current list, ignoring case.</summary>
/// <remarks>It remembers for each name the last list that used it, so starting a new list costs nothing however long the last one was.</remarks>
internal sealed class NameScope(NameTable names)
{
    private int[] _lastList = new int[64];
    private int _list;

    /// <summary>Creates a scope with an empty list.</summary>
    public static NameScope Started(NameTable names)
    {
        var scope = new NameScope(names);
        scope.Start();
        return scope;
    }

    /// <summary>Starts a new, empty list.</summary>
    public void Start() => _list++;

    /// <summary>Adds a name to the list.</summary>
    /// <returns>False when the list had it already.</returns>
    public bool TryAdd(int name)
    {
        var fold = names.FoldOf(name);
        if (fold >= _lastList.Length)
        {
            Array.Resize(ref _lastList, Math.Max(fold + 1, _lastList.Length * 2));
        }

        var isNew = _lastList[fold] != _list;
        _lastList[fold] = _list;
        return isNew;
    }

    /// <summary>Tells whether the current list has a name.</summary>
    public bool Contains(int name) => names.FoldOf(name) is var fold && fold < _lastList.Length && _lastList[fold] == _list;
}
