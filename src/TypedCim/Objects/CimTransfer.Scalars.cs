namespace TypedCim;

public ref partial struct CimTransfer
{
    /// <summary>Moves a boolean value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref bool? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.Boolean))
            field = _hasValue ? _bits != 0 : null;
    }

    /// <summary>Moves a uint8 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref byte? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.UInt8))
            field = _hasValue ? unchecked((byte)_bits) : null;
    }

    /// <summary>Moves a sint8 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref sbyte? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.SInt8))
            field = _hasValue ? unchecked((sbyte)_bits) : null;
    }

    /// <summary>Moves a uint16 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref ushort? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.UInt16))
            field = _hasValue ? unchecked((ushort)_bits) : null;
    }

    /// <summary>Moves a sint16 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref short? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.SInt16))
            field = _hasValue ? unchecked((short)_bits) : null;
    }

    /// <summary>Moves a uint32 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref uint? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.UInt32))
            field = _hasValue ? unchecked((uint)_bits) : null;
    }

    /// <summary>Moves a sint32 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref int? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.SInt32))
            field = _hasValue ? unchecked((int)_bits) : null;
    }

    /// <summary>Moves a uint64 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref ulong? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.UInt64))
            field = _hasValue ? unchecked((ulong)_bits) : null;
    }

    /// <summary>Moves a sint64 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref long? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.SInt64))
            field = _hasValue ? _bits : null;
    }

    /// <summary>Moves a real32 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref float? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.Real32))
            field = _hasValue ? (float)BitConverter.Int64BitsToDouble(_bits) : null;
    }

    /// <summary>Moves a real64 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref double? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.Real64))
            field = _hasValue ? BitConverter.Int64BitsToDouble(_bits) : null;
    }

    /// <summary>Moves a char16 value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref char? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.Char16))
            field = _hasValue ? unchecked((char)_bits) : null;
    }

    /// <summary>Moves a datetime value.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref CimDateTime? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.DateTime))
            field = _hasValue ? new CimDateTime(_bits, _meta) : null;
    }

    /// <summary>Moves a string.</summary>
    /// <param name="field">The field.</param>
    public void Move(ref string? field)
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.String))
            field = (string?)_reference;
    }

    /// <summary>Moves a reference.</summary>
    /// <typeparam name="T">The class of the target.</typeparam>
    /// <param name="field">The field.</param>
    public void MoveReference<T>(ref CimReference<T>? field)
        where T : CimObject
    {
        if (_target is not null)
            _target.CimSet(_property, field?.Path);
        else if (Takes(CimType.Reference))
            field = CimReference<T>.FromPath((CimPath?)_reference);
    }

    /// <summary>Moves an embedded object.</summary>
    /// <typeparam name="T">The class that the field holds.</typeparam>
    /// <param name="field">The field.</param>
    /// <exception cref="CimException">The object is of another class.</exception>
    public void MoveObject<T>(ref T? field)
        where T : CimObject
    {
        if (_target is not null)
            _target.CimSet(_property, field);
        else if (Takes(CimType.Object))
            field = CimArray.Object<T>((CimObject?)_reference);
    }
}
