using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

public sealed class JsonCodecAllocationTests
{
    private const int Count = 10_000;

    // For the whole run: what is left over at the end of an allocation buffer counts too, and that depends on the order of allocations. The smallest
    // object, once a row, would be 240,000 bytes.
    private const long Tolerance = 24_000;

    private static readonly byte[] s_json = JsonRowWriter.Write(ImagePackageRows.Create(Count));

    [Fact]
    public void ReadingAllocatesProxiesStringsAndArraysOnly()
    {
        var reader = new JsonRowReader(name => SMS_ImagePackage.CimFamily.Create(name), "SMS_ImagePackage");
        var rows = new List<CimObject>(Count);
        reader.Read(s_json, rows); // The first run makes buffers, descriptors and machine code.
        var plan = new AllocationPlan(rows);
        plan.Measure();
        rows.Clear();

        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(s_json, rows);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Count, rows.Count);
        long byHand = plan.Measure();
        Assert.InRange(allocated, byHand - Tolerance, byHand + Tolerance);
    }

    [Fact]
    public void EveryPropertyOfEveryRowComesBackAsItWas()
    {
        List<CimObject> written = ImagePackageRows.Create(500);
        var rows = new List<CimObject>();
        new JsonRowReader(name => SMS_ImagePackage.CimFamily.Create(name), "SMS_ImagePackage").Read(JsonRowWriter.Write(written), rows);

        Assert.Equal(written.Count, rows.Count);
        for (int i = 0; i < rows.Count; i++)
            AssertSame(written[i], rows[i]);
    }

    [Fact]
    public void WhatIsWrittenIsWhatWasRead()
    {
        var rows = new List<CimObject>(Count);
        new JsonRowReader(name => SMS_ImagePackage.CimFamily.Create(name), "SMS_ImagePackage").Read(s_json, rows);

        byte[] written = JsonRowWriter.Write(rows);

        Assert.True(written.AsSpan().SequenceEqual(s_json));
        using JsonDocument document = JsonDocument.Parse(written);
        JsonElement first = document.RootElement.GetProperty("value")[0];
        Assert.Equal("ABC00000", first.GetProperty("PackageID").GetString());
        Assert.Equal("#TypedCim.SMS_ST_RecurInterval", first.GetProperty("RefreshSchedule")[0].GetProperty("@odata.type").GetString());
    }

    private static void AssertSame(CimObject expected, CimObject actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        var left = new CimSource(expected);
        var right = new CimSource(actual);
        for (int i = 0; i < left.PropertyCount; i++)
        {
            Assert.True(right.IsLoaded(i), left.NameOf(i));
            CimValue value = left.Read(i);
            if (value.Type == CimType.ObjectArray)
                AssertSame(value.AsObjectArray<CimObject>()!.Single(), right.Read(i).AsObjectArray<CimObject>()!.Single());
            else
                Assert.Equal(value, right.Read(i));
        }
    }
}
