namespace TypedCim;

public abstract partial class CimObject
{
    /// <inheritdoc/>
    protected internal override void CimSetOther(int property, CimValue value)
    {
        var transfer = new CimTransfer(value);
        if (!TryReceive(property, ref transfer))
            Refuse(property, value);
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, bool? value)
    {
        var transfer = new CimTransfer(CimType.Boolean, value.HasValue, value.GetValueOrDefault() ? 1 : 0);
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, byte? value)
    {
        var transfer = new CimTransfer(CimType.UInt8, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, sbyte? value)
    {
        var transfer = new CimTransfer(CimType.SInt8, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, ushort? value)
    {
        var transfer = new CimTransfer(CimType.UInt16, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, short? value)
    {
        var transfer = new CimTransfer(CimType.SInt16, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, uint? value)
    {
        var transfer = new CimTransfer(CimType.UInt32, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, int? value)
    {
        var transfer = new CimTransfer(CimType.SInt32, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, ulong? value)
    {
        var transfer = new CimTransfer(CimType.UInt64, value.HasValue, unchecked((long)value.GetValueOrDefault()));
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, long? value)
    {
        var transfer = new CimTransfer(CimType.SInt64, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, float? value)
    {
        var transfer = new CimTransfer(CimType.Real32, value.HasValue, BitConverter.DoubleToInt64Bits(value.GetValueOrDefault()));
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, double? value)
    {
        var transfer = new CimTransfer(CimType.Real64, value.HasValue, BitConverter.DoubleToInt64Bits(value.GetValueOrDefault()));
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, char? value)
    {
        var transfer = new CimTransfer(CimType.Char16, value.HasValue, value.GetValueOrDefault());
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, string? value)
    {
        var transfer = new CimTransfer(CimType.String, value);
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    /// <inheritdoc/>
    protected internal override void CimSet(int property, IReadOnlyList<CimObject>? value)
    {
        var transfer = new CimTransfer(CimType.ObjectArray, value);
        if (!TryReceive(property, ref transfer))
            Refuse(property, CimValue.From(value));
    }

    private bool TryReceive(int property, ref CimTransfer transfer)
    {
        CimTransfer(property, ref transfer);
        if (!transfer.IsTaken)
            return false;

        _loaded.Add(property);
        return true;
    }

    /// <summary>No field took the value: it belongs to a class that no schema knows, or is of another type than its property.</summary>
    internal virtual void Refuse(int property, CimValue value)
    {
        CimClass cimClass = CimGetClass();
        if (UnknownAt(property) is { } unknown)
        {
            unknown.CimSetOther(property - KnownCount, value);
            return;
        }

        CimProperty target = cimClass.Properties[property];
        throw new CimException($"{cimClass.Name}.{target.Name} is of type {target.Type.ToMof()}; a value of type {value.Type.ToMof()} was given.", CimStatus.TypeMismatch) { ClassName = cimClass.Name };
    }
}
