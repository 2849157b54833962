using TypedCim;
using TypedCim.ConfigMgr;
using TypedCim.Mmi;
using TypedCim.Testing;

namespace DistributeContent.Tests;

public sealed class DistributeCommandTests
{
    [Fact]
    public async Task EverythingArrivesAndTheTableSaysSo()
    {
        var run = new CommandRun();

        int code = await run.RunAsync();

        Assert.Equal(0, code);
        Assert.Contains("4 of 4 arrived", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "ABC00001|Windows 11 [x64]|DP01.contoso.com|version 1",
                "ABC00001|Windows 11 [x64]|DP02.contoso.com|version 1",
                "ABC00002|Laptop drivers|DP01.contoso.com|version 1",
                "ABC00002|Laptop drivers|DP02.contoso.com|version 1",
            ],
            run.Rows());
        Assert.Equal(4, run.Lab.Server.Instances<SMS_DistributionPoint>().Count);
    }

    [Theory]
    [InlineData(null, MmiProtocol.WSMan)]
    [InlineData("cm01", MmiProtocol.WSMan, "--server", "cm01")]
    [InlineData("cm01", MmiProtocol.Dcom, "-s", "cm01", "--protocol", "dcom")]
    [InlineData("cm01", MmiProtocol.WSMan, "--server", "cm01", "--protocol", "winrm")]
    public async Task SiteIsChosenByOptions(string? server, MmiProtocol protocol, params string[] arguments)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync(arguments));

        Assert.Equal(new SiteTarget(server, protocol), run.Target);
    }

    [Fact]
    public async Task UnknownProtocolIsRefused()
    {
        var run = new CommandRun();

        Assert.NotEqual(0, await run.RunAsync("--protocol", "telnet"));

        Assert.Null(run.Target);
    }

    [Fact]
    public async Task EachPackageIsSentInOneCall()
    {
        var run = new CommandRun();

        await run.RunAsync();

        Assert.Equal(["SMS_ImagePackage", "SMS_DriverPackage"], run.Invocations.Select(call => call.ClassName).ToArray());
        Assert.All(run.Invocations, call =>
        {
            Assert.Equal("AddDistributionPoints", call.MethodName);
            Assert.Equal(["ABC", "ABC"], call.Values["SiteCode"].AsStringArray()!);
            Assert.Equal([run.First, run.Second], call.Values["NALPath"].AsStringArray()!);
        });
    }

    [Fact]
    public async Task SecondRunFindsEverythingThere()
    {
        var run = new CommandRun();
        await run.RunAsync();

        Assert.Equal(0, await run.RunAsync());
        Assert.Contains("4 of 4 arrived", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ABC00001|Windows 11 [x64]|DP02.contoso.com|version 1", "-p", "ABC00001", "-d", "DP02.contoso.com")]
    [InlineData("ABC00002|Laptop drivers|DP01.contoso.com|version 1", "--package", "abc00002", "--point", "dp01.contoso.com")]
    [InlineData("ABC00002|Laptop drivers|DP01.contoso.com|version 1", "-p", "ABC00002", "-p", "ABC00002", "-d", "DP01.contoso.com", "-d", "DP01.contoso.com")]
    public async Task OptionsRestrictPackagesAndPoints(string row, params string[] arguments)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync(arguments));
        Assert.Equal([row], run.Rows());
        Assert.Single(run.Lab.Server.Instances<SMS_DistributionPoint>());
    }

    [Fact]
    public async Task OptionsTakeSeveralValues()
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("-p", run.Drivers, run.Image, "-d", "DP02.contoso.com", "DP01.contoso.com"));
        Assert.Equal(4, run.Rows().Count);
    }

    [Fact]
    public async Task PackageOfAnyKindIsSentWhenItIsNamed()
    {
        var run = new CommandRun();
        string id = run.Lab.AddTaskSequencePackage("Deploy");

        Assert.Equal(0, await run.RunAsync("-p", id));
        Assert.Equal([id + "|Deploy|DP01.contoso.com|version 1", id + "|Deploy|DP02.contoso.com|version 1"], run.Rows());
    }

    [Fact]
    public async Task OtherKindsAreNotSentUnasked()
    {
        var run = new CommandRun();
        string id = run.Lab.AddSoftwareUpdatesPackage("Updates");

        Assert.Equal(0, await run.RunAsync());
        Assert.DoesNotContain(id, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PointsOfSecondarySitesAreSentToWithTheirOwnCode()
    {
        var run = new CommandRun();
        run.Lab.AddDistributionPoint("DP09.branch.contoso.com", "S01");

        Assert.Equal(0, await run.RunAsync());
        Assert.Contains("6 of 6 arrived", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no package with content ABC00099 on this site", "-p", "ABC00001", "ABC00099")]
    [InlineData("There is no package with content ABC00098, ABC00099 on this site", "-p", "ABC00098", "ABC00099")]
    [InlineData("There is no distribution point nowhere on this site", "-d", "DP01.contoso.com", "nowhere")]
    public async Task UnknownNamesAreToldAndNothingIsSent(string message, params string[] arguments)
    {
        var run = new CommandRun();

        Assert.Equal(1, await run.RunAsync(arguments));
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Invocations);
    }

    [Fact]
    public async Task SiteWithoutPackagesOrPointsHasNothingToSend()
    {
        var run = new CommandRun();
        run.Lab.Server.Remove(new CimPath("SMS_PackageBaseclass", [new CimKey("PackageID", run.Image)]));
        run.Lab.Server.Remove(new CimPath("SMS_PackageBaseclass", [new CimKey("PackageID", run.Drivers)]));
        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("There is no image or driver package on this site", run.Output, StringComparison.Ordinal);

        run.Lab.AddImagePackage("Windows");
        foreach (SMS_DistributionPointInfo point in run.Lab.Server.Instances<SMS_DistributionPointInfo>())
            run.Lab.Server.Remove(point);
        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("There is no distribution point on this site", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenPointIsAFailure()
    {
        var run = new CommandRun();
        run.Lab.BreakDistributionPoint(run.Second);

        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("2 of 4 arrived", run.Output, StringComparison.Ordinal);
        Assert.Equal(["version 1", "failed", "version 1", "failed"], run.Rows().Select(row => row.Split('|')[3]).ToArray());
    }

    [Fact]
    public async Task WhatDoesNotArriveInTimeIsAFailure()
    {
        var run = new CommandRun(copyDuration: TimeSpan.FromDays(1));

        Assert.Equal(1, await run.RunAsync("--timeout", "0.05"));
        Assert.Contains("0 of 4 arrived", run.Output, StringComparison.Ordinal);
        Assert.All(run.Rows(), row => Assert.EndsWith("|on its way", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AssignmentThatIsRemovedMeanwhileIsAFailure()
    {
        var run = new CommandRun(copyDuration: TimeSpan.FromDays(1));
        run.BeforeEachLook(() =>
        {
            foreach (CimRecord row in run.Lab.Server.Instances("SMS_DistributionPoint").Concat(run.Lab.Server.Instances("SMS_PackageStatusDistPointsSummarizer")))
                run.Lab.Server.Remove(row);
        });

        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("0 of 4 arrived", run.Output, StringComparison.Ordinal);
        Assert.All(run.Rows(), row => Assert.EndsWith("|not assigned any more", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-n")]
    [InlineData("--dry-run")]
    public async Task DryRunShowsThePlanAndChangesNothing(string option)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync(option, "-p", run.Image));
        Assert.Contains("Dry run: nothing was changed", run.Output, StringComparison.Ordinal);
        Assert.Equal(["ABC00001|Windows 11 [x64]|DP01.contoso.com|would be sent", "ABC00001|Windows 11 [x64]|DP02.contoso.com|would be sent"], run.Rows());
        Assert.All(run.Lab.Server.Calls, call => Assert.Equal(CimCallKind.Query, call.Kind));
        Assert.Empty(run.Lab.Server.Instances<SMS_DistributionPoint>());
    }

    [Fact]
    public async Task DryRunOfAnUnknownPackageIsAFailure()
    {
        var run = new CommandRun();

        Assert.Equal(1, await run.RunAsync("-n", "-p", "ABC00099"));
    }

    [Fact]
    public async Task FailureOfTheSiteIsShownAsItIs()
    {
        var run = new CommandRun();
        run.Lab.Server.On<SMS_ImagePackage>("AddDistributionPoints", call => call.Fail(CimStatus.AccessDenied, """No rights on ["Display=\\DP01\"]."""));

        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("""No rights on ["Display=\\DP01\"].""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenConnectionIsShown()
    {
        var run = new CommandRun();
        run.Lab.Server.Faults.On(CimCallKind.Query).Nth(1).CutConnection();

        Assert.Equal(1, await run.RunAsync());
        Assert.Contains("The connection to the test server broke", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedCommandSaysThatCopiesGoOn()
    {
        var run = new CommandRun(copyDuration: TimeSpan.FromDays(1));
        using var stop = new CancellationTokenSource();
        run.BeforeEachLook(stop.Cancel);

        Assert.Equal(1, await run.RunAsync(stop.Token));
        Assert.Contains("Stopped. Copies that have started go on.", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Lab.Server.Instances<SMS_DistributionPoint>().Count);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task HelpNamesEveryOptionAndConnectsToNothing(string option)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync(option));
        Assert.All(
            ["-p, --package", "-d, --point", "-n, --dry-run", "--poll-interval", "--timeout", "Distributes packages to distribution points"],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Empty(run.Opened);
    }

    [Theory]
    [InlineData("Unrecognized command or argument '--bogus'", "--bogus")]
    [InlineData("--timeout must be a number of seconds above 0", "--timeout", "0")]
    [InlineData("--timeout must be a number of seconds above 0", "--timeout", "soon")]
    [InlineData("--timeout must be a number of seconds above 0", "--timeout", "NaN")]
    [InlineData("--timeout must be a number of seconds above 0", "--timeout", "1e300")]
    [InlineData("--timeout must be a number of seconds above 0", "--timeout", "-3")]
    [InlineData("Required argument missing for option", "--package")]
    public async Task WrongUsageIsToldAndConnectsToNothing(string message, params string[] arguments)
    {
        var run = new CommandRun();

        Assert.Equal(1, await run.RunAsync(arguments));
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Opened);
    }

    [Fact]
    public async Task ConnectionIsClosedAtTheEnd()
    {
        var run = new CommandRun();

        await run.RunAsync("-n");

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Assert.Single(run.Opened).SMS_Package().ToListAsync());
    }
}
