using ConfigMgrTasks.Clients;
using TypedCim.ConfigMgr.Testing;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks that clients do at once.</summary>
internal static class ClientRuns
{
    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(NotifyClients), NotifyAsync),
        new(nameof(RunScript), RunScriptAsync),
        new(nameof(RunCMPivot), RunCMPivotAsync),
    ];

    private static async Task<string> NotifyAsync(TaskLab lab)
    {
        uint[] computers = [lab.Lab.AddDevice("LT-0001"), lab.Lab.AddDevice("LT-0002")];
        lab.Lab.SetOnline(computers[1], isOnline: false);
        string collection = lab.Lab.AddCollection("Laptops", computers);
        uint? completed = await NotifyClients.RunAsync(lab.Site, collection, computers, lab.PollInterval, TimeProvider.System);
        return $"{completed} of 2 computers have fetched their policy";
    }

    private static async Task<string> RunScriptAsync(TaskLab lab)
    {
        uint computer = lab.Lab.AddDevice("LT-0001");
        lab.Lab.AnswerScripts((device, script) => new SimulatedAnswer($"{device} ran {script}"));
        string id = await RunScript.CreateAsync(lab.Site, "Uptime", @"CONTOSO\anna", "Get-Uptime");
        await RunScript.ApproveAsync(lab.Site, id, @"CONTOSO\ben");
        IReadOnlyDictionary<string, string> answers = await RunScript.RunAsync(
            lab.Site,
            id,
            lab.Lab.AddCollection("Laptops", computer),
            [computer],
            lab.PollInterval,
            TimeProvider.System);
        return string.Join(", ", answers.Values);
    }

    private static async Task<string> RunCMPivotAsync(TaskLab lab)
    {
        lab.Lab.AnswerPivots((_, query) => new SimulatedAnswer($"<result q=\"{query}\" />"));
        string collection = lab.Lab.AddCollection("Laptops", lab.Lab.AddDevice("LT-0001"));
        IReadOnlyDictionary<string, string> answers = await RunCMPivot.RunAsync(lab.Site, collection, "OS", lab.PollInterval, TimeProvider.System);
        return string.Join(", ", answers.Select(answer => answer.Key + " answers " + answer.Value));
    }
}
