using ConfigMgrTasks.Clients;
using TypedCim.ConfigMgr.Testing;

namespace ConfigMgrTasks.Tests;

public sealed class ClientTests
{
    private static readonly TimeSpan s_pollInterval = TimeSpan.FromSeconds(5);

    private readonly TaskSite _test = new();
    private readonly uint[] _computers;
    private readonly string _collection;

    public ClientTests()
    {
        _computers = [_test.Lab.AddDevice("LT-0001"), _test.Lab.AddDevice("LT-0002"), _test.Lab.AddDevice("LT-0003")];
        _collection = _test.Lab.AddCollection("Laptops", _computers);
    }

    [Fact]
    public async Task NotifyClientsTellsThoseThatAreNamedAndCountsThem()
    {
        _test.Lab.SetOnline(_computers[1], isOnline: false);

        Assert.Equal(1u, await NotifyClients.RunAsync(_test.Site, _collection, _computers[..2], s_pollInterval, _test.Driven));

        SMS_ClientOperationStatus status = Assert.Single(_test.Server.Instances<SMS_ClientOperationStatus>());
        Assert.Equal((2u, 1u, 1u, 0u), (status.TotalClients, status.CompletedClients, status.OfflineClients, status.UnknownClients));
        Assert.Equal(_computers[..2], Assert.Single(_test.Server.Instances<SMS_ClientOperation>()).TargetResourceIDs);
    }

    [Fact]
    public async Task NotifyClientsNeverMeansTheWholeCollectionByMistake()
    {
        await Assert.ThrowsAsync<ArgumentException>("resourceIds", () => NotifyClients.RunAsync(_test.Site, _collection, [], s_pollInterval, _test.Driven));

        Assert.Empty(_test.Server.Instances<SMS_ClientOperation>());
    }

    [Fact]
    public async Task RunScriptNeedsApprovalAndBringsTheAnswers()
    {
        _test.Lab.AnswerScripts((device, script) => new SimulatedAnswer(device + ": " + script, string.Equals(device, "LT-0002", StringComparison.Ordinal) ? 1 : 0));
        string id = await RunScript.CreateAsync(_test.Site, "Uptime", @"CONTOSO\anna", "Get-Uptime # Gerät");
        await Assert.ThrowsAsync<CimException>(() => RunAsync(id));
        await Assert.ThrowsAsync<CimException>(() => RunScript.ApproveAsync(_test.Site, id, @"CONTOSO\anna"));
        Assert.Empty(_test.Server.Instances<SMS_ClientOperation>());

        await RunScript.ApproveAsync(_test.Site, id, @"CONTOSO\ben");
        IReadOnlyDictionary<string, string> answers = await RunAsync(id);

        Assert.Equal(["LT-0001: Get-Uptime # Gerät", "LT-0002: Get-Uptime # Gerät"], answers.Values.ToArray());
        SMS_ClientOperationStatus status = Assert.Single(_test.Server.Instances<SMS_ClientOperationStatus>());
        Assert.Equal((1u, 1u), (status.CompletedClients, status.FailedClients));
        Assert.Equal(2, _test.Server.Instances<SMS_ScriptsExecutionSummary>().Count);
    }

    [Fact]
    public async Task RunCMPivotAsksTheWholeCollection()
    {
        _test.Lab.AnswerPivots((device, query) => new SimulatedAnswer($"{device} {query}"));
        _test.Lab.SetOnline(_computers[2], isOnline: false);

        IReadOnlyDictionary<string, string> answers = await RunCMPivot.RunAsync(_test.Site, _collection, "OS | project Caption", s_pollInterval, _test.Driven);

        Assert.Equal(["LT-0001 OS | project Caption", "LT-0002 OS | project Caption"], answers.Values.ToArray());
        Assert.Equal(3, Assert.Single(_test.Server.Instances<SMS_CMPivotTask>()).TotalClients);
    }

    private Task<IReadOnlyDictionary<string, string>> RunAsync(string scriptId) =>
        RunScript.RunAsync(_test.Site, scriptId, _collection, _computers[..2], s_pollInterval, _test.Driven);
}
