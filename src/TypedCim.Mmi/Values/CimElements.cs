namespace TypedCim.Mmi;

/// <summary>Makes an array value of elements that were converted one by one.</summary>
internal static class CimElements
{
    internal static CimValue ToArray(IEnumerable<CimValue> elements, CimType element)
    {
        CimValue[] values = [.. elements];
        bool canHoldNull = element is CimType.String or CimType.Reference;
        if (!canHoldNull && Array.Exists(values, value => value.IsNull))
            throw new CimException($"MMI sent null among the elements of {element.Array().ToMof()}.", CimStatus.TypeMismatch);

        return element switch
        {
            CimType.Boolean => CimValue.FromArray(Array.ConvertAll(values, value => value.AsBoolean().GetValueOrDefault())),
            CimType.UInt8 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsUInt8().GetValueOrDefault())),
            CimType.SInt8 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsSInt8().GetValueOrDefault())),
            CimType.UInt16 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsUInt16().GetValueOrDefault())),
            CimType.SInt16 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsSInt16().GetValueOrDefault())),
            CimType.UInt32 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsUInt32().GetValueOrDefault())),
            CimType.SInt32 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsSInt32().GetValueOrDefault())),
            CimType.UInt64 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsUInt64().GetValueOrDefault())),
            CimType.SInt64 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsSInt64().GetValueOrDefault())),
            CimType.Real32 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsReal32().GetValueOrDefault())),
            CimType.Real64 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsReal64().GetValueOrDefault())),
            CimType.Char16 => CimValue.FromArray(Array.ConvertAll(values, value => value.AsChar16().GetValueOrDefault())),
            CimType.DateTime => CimValue.FromArray(Array.ConvertAll(values, value => value.AsDateTime().GetValueOrDefault())),
            CimType.Reference => CimValue.FromArray(Array.ConvertAll(values, value => value.AsReference()!)),
            _ => CimValue.FromArray(Array.ConvertAll(values, value => value.AsString()!)),
        };
    }
}
