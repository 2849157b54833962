using System.CommandLine;
using Spectre.Console;
using TypedCim;
using TypedCim.ConfigMgr.Testing;
using TypedCim.Testing;

namespace DistributeContent.Tests;

/// <summary>Runs the command in this process, against a simulated site whose copies take no time or all the time there is.</summary>
internal sealed class CommandRun
{
    internal CommandRun(TimeSpan? copyDuration = null)
    {
        Lab = new SimulatedSite(new SimulatedSiteOptions { CopyDuration = copyDuration ?? TimeSpan.Zero });
        Image = Lab.AddImagePackage("Windows 11 [x64]");
        Drivers = Lab.AddDriverPackage("Laptop drivers");
        First = Lab.AddDistributionPoint("DP01.contoso.com");
        Second = Lab.AddDistributionPoint("DP02.contoso.com");
    }

    internal SimulatedSite Lab { get; }

    internal string Image { get; }

    internal string Drivers { get; }

    internal string First { get; }

    internal string Second { get; }

    /// <summary>What the command wrote: the console, and what the command line itself says.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>Which site the command asked for last.</summary>
    internal SiteTarget? Target { get; private set; }

    /// <summary>The connections that the command opened.</summary>
    internal List<CimConnection> Opened { get; } = [];

    internal IEnumerable<CimRecordedCall> Invocations => Lab.Server.Calls.Where(call => call.Kind == CimCallKind.Invoke);

    /// <summary>Does something each time the command is about to look at the status.</summary>
    internal void BeforeEachLook(Action meanwhile) => Lab.Server.Faults.On(call =>
    {
        if (string.Equals(call.ClassName, "SMS_PackageStatusDistPointsSummarizer", StringComparison.Ordinal))
            meanwhile();
        return false;
    });

    internal Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    internal async Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 200;
        RootCommand command = DistributeCommand.Create(console, OpenAsync);
        int code = await command.Parse(["--poll-interval", "0.001", .. arguments]).InvokeAsync(new InvocationConfiguration { Output = writer, Error = writer }, cancellationToken);
        Output = writer.ToString();
        return code;
    }

    /// <summary>The rows of the table, cells separated by a bar.</summary>
    internal IReadOnlyList<string> Rows() =>
    [
        .. Output.Split('\n')
            .Where(line => line.StartsWith('│'))
            .Skip(1)
            .Select(line => string.Join('|', line.Trim().Trim('│').Split('│', StringSplitOptions.TrimEntries))),
    ];

    private Task<CimConnection> OpenAsync(SiteTarget target, CancellationToken cancellationToken)
    {
        Target = target;
        cancellationToken.ThrowIfCancellationRequested();
        Opened.Add(Lab.Connect());
        return Task.FromResult(Opened[^1]);
    }
}
