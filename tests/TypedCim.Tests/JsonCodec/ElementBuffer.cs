namespace TypedCim.Tests.JsonCodec;

/// <summary>Collects elements until their number is known, then gives an array of exactly that size and starts again.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class ElementBuffer<T>
{
    private T[] _elements = [];
    private int _count;

    internal void Add(T element)
    {
        if (_count == _elements.Length)
            Array.Resize(ref _elements, Math.Max(16, _count * 2));
        _elements[_count++] = element;
    }

    internal T[] Take()
    {
        T[] taken = _elements.AsSpan(0, _count).ToArray();
        _count = 0;
        return taken;
    }
}
