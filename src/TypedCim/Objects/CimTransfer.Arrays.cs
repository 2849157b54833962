namespace TypedCim;

public ref partial struct CimTransfer
{
    /// <summary>Moves an array of simple values.</summary>
    /// <typeparam name="T">The C# type of the CIM type.</typeparam>
    /// <param name="field">The field.</param>
    public void MoveArray<T>(ref T[]? field)
    {
        if (_target is not null)
            new CimWriter(_target).SetArray(_property, CimValue.OfArray(_type, field));
        else if (Takes(ArrayType<T>.Value))
            field = (T[]?)_reference;
    }

    /// <summary>Moves an array of named numbers.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <typeparam name="TValue">Its underlying type.</typeparam>
    /// <param name="field">The field.</param>
    public void MoveEnums<TEnum, TValue>(ref TEnum[]? field)
        where TEnum : unmanaged, Enum
        where TValue : unmanaged
    {
        if (_target is not null)
            new CimWriter(_target).SetArray(_property, CimValue.OfArray(_type, CimArray.ToUnderlying<TEnum, TValue>(field)));
        else if (Takes(ArrayType<TValue>.Value))
            field = CimArray.FromUnderlying<TEnum, TValue>((TValue[]?)_reference);
    }

    /// <summary>Moves an array of references.</summary>
    /// <typeparam name="T">The class of the targets.</typeparam>
    /// <param name="field">The field.</param>
    public void MoveReferences<T>(ref CimReference<T>[]? field)
        where T : CimObject
    {
        if (_target is not null)
            _target.CimSet(_property, CimArray.Paths(field));
        else if (Takes(CimType.ReferenceArray))
            field = CimArray.References<T>((CimPath[]?)_reference);
    }

    /// <summary>Moves an array of embedded objects.</summary>
    /// <typeparam name="T">The class that the array holds.</typeparam>
    /// <param name="field">The field.</param>
    /// <exception cref="CimException">An object is null, or of another class.</exception>
    public void MoveObjects<T>(ref T[]? field)
        where T : CimObject
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.ObjectArray))
            field = CimArray.Objects<T>((IReadOnlyList<CimObject>?)_reference);
    }

    private static class ArrayType<T>
    {
        internal static readonly CimType Value = CimTypes.OfArray(typeof(T));
    }
}
