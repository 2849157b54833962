using System.Runtime.InteropServices;

namespace TypedCim;

/// <summary>Copies and converts arrays for generated code.</summary>
public static class CimArray
{
    /// <summary>Copies a sequence into an array of its own; null stays null.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The elements.</param>
    /// <returns>The copy.</returns>
    public static T[]? Copy<T>(IEnumerable<T>? source)
    {
        if (source is null)
            return null;

        if (source is not ICollection<T> { Count: var count } collection)
            return [.. source];

        if (count == 0)
            return [];

        var copy = new T[count];
        collection.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>Turns numbers into an enumeration of the same width.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <typeparam name="TValue">Its underlying type.</typeparam>
    /// <param name="source">The numbers.</param>
    /// <returns>The enumeration values; unknown numbers survive.</returns>
    public static TEnum[]? FromUnderlying<TEnum, TValue>(TValue[]? source)
        where TEnum : unmanaged, Enum
        where TValue : unmanaged =>
        source is null ? null : MemoryMarshal.Cast<TValue, TEnum>(source).ToArray();

    /// <summary>Turns enumeration values into the numbers of the same width.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <typeparam name="TValue">Its underlying type.</typeparam>
    /// <param name="source">The enumeration values.</param>
    /// <returns>The numbers.</returns>
    public static TValue[]? ToUnderlying<TEnum, TValue>(IEnumerable<TEnum>? source)
        where TEnum : unmanaged, Enum
        where TValue : unmanaged =>
        source is null ? null : MemoryMarshal.Cast<TEnum, TValue>(source as TEnum[] ?? Copy(source)).ToArray();

    /// <summary>Copies objects into an array of the class that a property holds.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="source">The objects.</param>
    /// <returns>The typed array.</returns>
    /// <exception cref="CimException">An element is null, or of another class.</exception>
    public static T[]? Objects<T>(IReadOnlyList<CimObject>? source)
        where T : CimObject
    {
        if (source is null)
            return null;

        var objects = new T[source.Count];
        for (int i = 0; i < objects.Length; i++)
            objects[i] = source[i] as T ?? throw (source[i] is null ? CimValueConverter.NullObject() : CimValueConverter.WrongClass(source[i], typeof(T).Name));
        return objects;
    }

    /// <summary>Checks that an object is of the class that a property holds.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="source">The object, or null.</param>
    /// <returns>The typed object, or null.</returns>
    /// <exception cref="CimException">The object is of another class.</exception>
    public static T? Object<T>(CimObject? source)
        where T : CimObject =>
        source is null ? null : source as T ?? throw CimValueConverter.WrongClass(source, typeof(T).Name);

    /// <summary>Wraps paths into typed references.</summary>
    /// <typeparam name="T">The class of the targets.</typeparam>
    /// <param name="source">The paths.</param>
    /// <returns>The references.</returns>
    public static CimReference<T>[]? References<T>(CimPath[]? source)
        where T : CimObject =>
        source is null ? null : Array.ConvertAll(source, path => new CimReference<T>(path));

    /// <summary>Takes the paths out of typed references.</summary>
    /// <typeparam name="T">The class of the targets.</typeparam>
    /// <param name="source">The references.</param>
    /// <returns>The paths.</returns>
    public static CimPath[]? Paths<T>(IEnumerable<CimReference<T>>? source)
        where T : CimObject =>
        source is null ? null : Array.ConvertAll(Copy(source)!, reference => reference.Path);
}
