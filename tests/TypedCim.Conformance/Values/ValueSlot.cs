namespace TypedCim.Conformance;

/// <summary>A property of <see cref="Suite_Value"/>, written and read through its generated accessors.</summary>
internal sealed record ValueSlot(string Name, Action<Suite_Value, CimValue> Set, Func<Suite_Value, CimValue> Get, CimValue[] Edges)
{
    internal static readonly ValueSlot[] All =
    [
        new("Flag", (row, value) => row.Flag = value.AsBoolean(), row => CimValue.From(row.Flag), [false, true]),
        new("U8", (row, value) => row.U8 = value.AsUInt8(), row => CimValue.From(row.U8), [byte.MinValue, (byte)1, (byte)128, byte.MaxValue]),
        new("S8", (row, value) => row.S8 = value.AsSInt8(), row => CimValue.From(row.S8), [sbyte.MinValue, (sbyte)-1, (sbyte)0, sbyte.MaxValue]),
        new("U16", (row, value) => row.U16 = value.AsUInt16(), row => CimValue.From(row.U16), [ushort.MinValue, (ushort)32768, ushort.MaxValue]),
        new("S16", (row, value) => row.S16 = value.AsSInt16(), row => CimValue.From(row.S16), [short.MinValue, (short)-1, (short)0, short.MaxValue]),
        new("U32", (row, value) => row.U32 = value.AsUInt32(), row => CimValue.From(row.U32), [uint.MinValue, 2147483648u, uint.MaxValue]),
        new("S32", (row, value) => row.S32 = value.AsSInt32(), row => CimValue.From(row.S32), [int.MinValue, -1, 0, int.MaxValue]),
        new("U64", (row, value) => row.U64 = value.AsUInt64(), row => CimValue.From(row.U64),
            [ulong.MinValue, 9007199254740993ul, 9223372036854775808ul, ulong.MaxValue]),
        new("S64", (row, value) => row.S64 = value.AsSInt64(), row => CimValue.From(row.S64), [long.MinValue, -9007199254740993L, -1L, 0L, long.MaxValue]),
        new("R32", (row, value) => row.R32 = value.AsReal32(), row => CimValue.From(row.R32), [.. Singles]),
        new("R64", (row, value) => row.R64 = value.AsReal64(), row => CimValue.From(row.R64), [.. Doubles]),
        new("Letter", (row, value) => row.Letter = value.AsChar16(), row => CimValue.From(row.Letter),
            ['\0', 'A', '"', '\\', 'ß', '\uD83D', '\uDE00', '\uFFFF']),
        new("Text", (row, value) => row.Text = value.AsString(), row => CimValue.From(row.Text), [.. TextEdges.Texts.Select(text => CimValue.From(text))]),
        new("Moment", (row, value) => row.Moment = value.AsDateTime(), row => CimValue.From(row.Moment),
            [.. TextEdges.Moments.Select(text => CimValue.From(CimDateTime.Parse(text)))]),
        new("Target", (row, value) => row.Target = CimReference<Suite_Item>.FromPath(value.AsReference()), row => CimValue.From(row.Target),
            [.. TextEdges.Paths.Select(text => CimValue.From(CimPath.Parse(text)))]),
    ];

    private static IEnumerable<CimValue> Singles =>
        new[]
        {
            0f, 0.1f, -1.5f, float.MinValue, float.MaxValue, float.Epsilon, float.NaN, float.PositiveInfinity, float.NegativeInfinity
        }.Select(CimValue.From);

    private static IEnumerable<CimValue> Doubles =>
        new[]
        {
            0d, 0.1, -1.5, double.MinValue, double.MaxValue, double.Epsilon, 9007199254740993d, double.NaN, double.PositiveInfinity, double.NegativeInfinity
        }.Select(CimValue.From);

    /// <summary>The number of the property.</summary>
    internal int Number => Suite_Value.CimMetadata.IndexOf(Name);

    /// <summary>The CIM type.</summary>
    internal CimType Type => Suite_Value.CimMetadata.Properties[Number].Type;

    internal static ValueSlot Of(string name) => Array.Find(All, slot => string.Equals(slot.Name, name, StringComparison.Ordinal))!;
}
