using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Tells whether a name was used before in the current list, ignoring case.</summary>
/// <remarks>Each place of its table remembers the list that filled it, so starting a new list costs nothing however long the last one was.</remarks>
internal sealed class NameScope
{
    private Slot[] _slots = new Slot[32];
    private int _list;
    private int _count;

    /// <summary>Starts a new, empty list.</summary>
    public void Start()
    {
        _list++;
        _count = 0;
    }

    /// <summary>Adds a name to the list.</summary>
    /// <returns>False when the list had it already.</returns>
    public bool TryAdd(MofName name)
    {
        if (_count * 2 >= _slots.Length)
        {
            Grow();
        }

        ref var slot = ref Find(name);
        if (slot.List == _list)
        {
            return false;
        }

        slot = new Slot(_list, name);
        _count++;
        return true;
    }

    /// <summary>Tells whether the current list has a name.</summary>
    public bool Contains(MofName name) => _count > 0 && Find(name).List == _list;

    // A place that another list filled is free.
    private ref Slot Find(MofName name)
    {
        var i = name.Hash & (_slots.Length - 1);
        while (_slots[i].List == _list && !_slots[i].Name.IsSame(name))
        {
            i = (i + 1) & (_slots.Length - 1);
        }

        return ref _slots[i];
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.List == _list)
            {
                Find(slot.Name) = slot;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Slot(int list, MofName name)
    {
        public int List { get; } = list;

        public MofName Name { get; } = name;
    }
}
