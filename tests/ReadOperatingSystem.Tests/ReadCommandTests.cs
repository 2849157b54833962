using System.CommandLine;
using TypedCim;
using TypedCim.Mmi;
using TypedCim.Testing;

namespace ReadOperatingSystem.Tests;

public sealed class ReadCommandTests
{
    private string? _server;
    private MmiProtocol _protocol;

    [Fact]
    public async Task SimulatedComputerIsShown()
    {
        (int code, string output) = await RunAsync(ServerConnection.Open);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            SIMULATED: Microsoft Windows 11 Enterprise 10.0.26100 (64-bit, WorkStation)
            Started 2026-01-05 06:30:00Z
            Memory 8.0 of 16.0 GB free

            """.ReplaceLineEndings(),
            output);
    }

    [Theory]
    [InlineData("pc1", MmiProtocol.WSMan, "--server", "pc1")]
    [InlineData("pc1", MmiProtocol.Dcom, "-s", "pc1", "--protocol", "dcom")]
    public async Task ComputerIsChosenByOptions(string server, MmiProtocol protocol, params string[] arguments)
    {
        await RunAsync(Remember, arguments);

        Assert.Equal((server, protocol), (_server, _protocol));
    }

    [Fact]
    public async Task FailureIsAMessageAndACode()
    {
        (int code, string output) = await RunAsync((_, _) => new CimTestServer(@"root\cimv2").Connect());

        Assert.Equal(1, code);
        Assert.Contains("Win32_OperatingSystem", output, StringComparison.Ordinal);
    }

    private CimConnection Remember(string? server, MmiProtocol protocol)
    {
        _server = server;
        _protocol = protocol;
        return ServerConnection.Open(server: null, protocol);
    }

    private static async Task<(int Code, string Output)> RunAsync(Func<string?, MmiProtocol, CimConnection> open, params string[] arguments)
    {
        using var writer = new StringWriter();
        int code = await ReadCommand.Create(open).Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = writer, Error = writer });
        return (code, writer.ToString());
    }
}
