using TypedCim;
using TypedCim.Mmi;
using TypedCim.Testing;

namespace ReadOperatingSystem;

/// <summary>Opens the connection: the only place that knows which transport carries the calls.</summary>
public static class ServerConnection
{
    private const string Namespace = @"root\cimv2";

    /// <summary>Opens a connection.</summary>
    /// <param name="server">The computer; null for a simulated one in this process.</param>
    /// <param name="protocol">How to reach it.</param>
    /// <returns>The connection.</returns>
    public static CimConnection Open(string? server, MmiProtocol protocol) => server is null
        ? Simulated().Connect()
        : new CimConnection(new MmiTransport(new MmiOptions { Server = server, Protocol = protocol }), new CimConnectionOptions { Namespace = Namespace });

    private static CimTestServer Simulated()
    {
        var server = new CimTestServer(Namespace);
        var system = new CimRecord("Win32_OperatingSystem")
        {
            { "Caption", "Microsoft Windows 11 Enterprise" },
            { "Version", "10.0.26100" },
            { "BuildNumber", "26100" },
            { "CSName", "SIMULATED" },
            { "OSArchitecture", "64-bit" },
            { "LastBootUpTime", CimDateTime.Parse("20260105073000.000000+060") },
            { "FreePhysicalMemory", 8_388_608ul },
            { "TotalVisibleMemorySize", 16_777_216ul },
            { "ProductType", 1u },
        };
        server.Schemas.Add(ReadOperatingSystemSchema.Instance);
        server.Add(system);
        return server;
    }
}
