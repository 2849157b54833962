namespace TypedCim;

/// <summary>Keeps the one value that is written into it.</summary>
internal sealed class CimSingleValue : CimValueSink
{
    internal CimValue Value { get; private set; }

    protected internal override void CimSetOther(int property, CimValue value) => Value = value;
}
