namespace TypedCim.Testing.Tests;

/// <summary>What several tests share: a server that knows the schema, and printers to put on it.</summary>
internal static class TestPrinters
{
    internal static readonly CimDateTime Noon = CimDateTime.Parse("20240229120000.000000+000");

    internal static CimTestServer NewServer(TimeProvider? time = null)
    {
        var server = new CimTestServer(@"root\demo", time);
        server.Schemas.Add(TestsSchema.Instance);
        return server;
    }

    /// <summary>A printer with a value in every kind of property.</summary>
    internal static Demo_Printer Full(string name) => new()
    {
        Name = name,
        Location = "Hall",
        Notes = "Call 42 before noon",
        Pages = 7,
        Total = -5_000_000_000,
        Capacity = ulong.MaxValue,
        Price = 1.5,
        IsShared = true,
        Installed = Noon,
        Grade = 'A',
        Tags = ["red", "new"],
        Firmware = [1, 2, 255],
        Default = new Demo_DuplexSetting { Comment = "both sides", LongEdge = true },
        Settings = [new Demo_TraySetting { Tray = 1, Paper = ["A4"] }, new Demo_DuplexSetting { LongEdge = false }],
        Spare = CimReference<Demo_Printer>.To(new Demo_Printer { Name = "B" }),
    };

    internal static string NamesOf(IEnumerable<Demo_Device> devices) => string.Join(' ', devices.Select(device => device.Name));

    internal static async Task<CimException> FailsAsync(CimStatus status, Func<Task> call)
    {
        CimException failure = await Assert.ThrowsAnyAsync<CimException>(call);
        Assert.Equal(status, failure.Status);
        return failure;
    }

    internal static CimException Fails(CimStatus status, Action call)
    {
        CimException failure = Assert.ThrowsAny<CimException>(call);
        Assert.Equal(status, failure.Status);
        return failure;
    }
}
