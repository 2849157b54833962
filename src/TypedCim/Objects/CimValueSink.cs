namespace TypedCim;

/// <summary>A sink for any number of untyped values: the base of sinks that keep <see cref="CimValue"/>s.</summary>
internal abstract class CimValueSink : CimSink
{
    protected internal override int CimIndexOf(ReadOnlySpan<char> name) => -1;

    protected internal override int CimIndexOf(ReadOnlySpan<byte> utf8Name) => -1;

    protected internal override CimType CimTypeOf(int property) => CimType.None;
}
