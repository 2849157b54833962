using System.Text;

namespace TypedCim.Tests.Fakes;

/// <summary>A sink with one property of a given type that keeps what it is given.</summary>
internal sealed class CapturingSink(CimType type) : CimSink
{
    internal List<CimValue> Values { get; } = [];

    protected override int CimIndexOf(ReadOnlySpan<char> name) => name.SequenceEqual("P") ? 0 : -1;

    protected override int CimIndexOf(ReadOnlySpan<byte> utf8Name) => CimIndexOf(Encoding.UTF8.GetString(utf8Name));

    protected override CimType CimTypeOf(int property) => type;

    protected override void CimSetOther(int property, CimValue value) => Values.Add(value);
}
