using System.CommandLine;
using System.Globalization;
using TypedCim;
using TypedCim.Mmi;

namespace ReadOperatingSystem;

/// <summary>The command line: options, help and exit code.</summary>
public static class ReadCommand
{
    private const double KilobytesInGigabyte = 1024 * 1024;

    /// <summary>Describes the command.</summary>
    /// <param name="open">Opens the connection to a computer; null means a simulated one.</param>
    /// <returns>The command, ready to parse arguments.</returns>
    public static RootCommand Create(Func<string?, MmiProtocol, CimConnection> open)
    {
        var server = new Option<string?>("--server", "-s") { Description = "The computer to ask; localhost for this one. Without it: a simulated one in this process." };
        var protocol = new Option<string>("--protocol") { Description = "How to reach it.", DefaultValueFactory = _ => "winrm" };
        protocol.AcceptOnlyFromAmong("winrm", "dcom");

        var command = new RootCommand(@"Shows the operating system of a computer, from root\cimv2: a class that has nothing to do with Configuration Manager.") { server, protocol };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            await using CimConnection connection = open(parsed.GetValue(server), parsed.GetValue(protocol) is "dcom" ? MmiProtocol.Dcom : MmiProtocol.WSMan);
            try
            {
                Show(await connection.Win32_OperatingSystem().GetAsync(cancellationToken), output);
                return 0;
            }
            catch (CimException failure)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static void Show(Win32_OperatingSystem system, TextWriter output)
    {
        output.WriteLine($"{system.CSName}: {system.Caption} {system.Version} ({system.OSArchitecture}, {system.ProductType})");
        output.WriteLine($"Started {system.LastBootUpTime?.ToDateTimeOffset().ToString("u", CultureInfo.InvariantCulture) ?? "at an unknown time"}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Memory {system.FreePhysicalMemory / KilobytesInGigabyte:F1} of {system.TotalVisibleMemorySize / KilobytesInGigabyte:F1} GB free"));
    }
}
