namespace TypedCim.Tests.JsonCodec;

/// <summary>The objects, strings and arrays that rows of image packages consist of, to be allocated once more by hand.</summary>
/// <param name="rows">The rows as they were read.</param>
internal sealed class AllocationPlan(IEnumerable<CimObject> rows)
{
    private readonly List<Row> _rows = [.. rows.Select(Describe)];

    /// <summary>Allocates the same again and tells how many bytes it took.</summary>
    internal long Measure()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Row row in _rows)
            Allocate(row);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Allocate(Row row)
    {
        GC.KeepAlive(new SMS_ImagePackage());
        foreach (int length in row.Strings)
            GC.KeepAlive(new string('x', length));
        foreach (int length in row.ByteArrays)
            GC.KeepAlive(new byte[length]);
        foreach (int length in row.StringArrays)
            GC.KeepAlive(new string[length]);
        GC.KeepAlive(new SMS_ScheduleToken[1]);
        GC.KeepAlive(row.IsWeekly ? new SMS_ST_RecurWeekly() : new SMS_ST_RecurInterval());
    }

    private static Row Describe(CimObject row)
    {
        var source = new CimSource(row);
        CimValue[] values = [.. Enumerable.Range(0, source.PropertyCount).Select(source.Read)];
        string[][] texts = [.. values.Where(value => value.Type == CimType.StringArray).Select(value => value.AsStringArray()!)];
        IEnumerable<string> strings = values.Where(value => value.Type == CimType.String).Select(value => value.AsString()!);
        return new Row(
            [.. strings.Concat(texts.SelectMany(text => text)).Select(text => text.Length)],
            [.. values.Where(value => value.Type == CimType.UInt8Array).Select(value => value.AsUInt8Array()!.Length)],
            [.. texts.Select(text => text.Length)],
            ((SMS_ImagePackage)row).RefreshSchedule!.Single() is SMS_ST_RecurWeekly);
    }

    private sealed record Row(int[] Strings, int[] ByteArrays, int[] StringArrays, bool IsWeekly);
}
