using State = TypedCim.ConfigMgr.SMS_ScriptsExecutionStatus.ScriptExecutionStateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>A script that clients run.</summary>
/// <param name="model">The site.</param>
/// <param name="script">The script, as it was when it was ordered.</param>
/// <param name="taskId">The id of the run.</param>
/// <param name="answer">What clients answer.</param>
internal sealed class ScriptWork(SiteModel model, SMS_Scripts script, string taskId, Func<string, string, SimulatedAnswer> answer) : IClientWork
{
    // A status row holds so many characters of the output; the summary has all.
    private const int LongestOutput = 4000;

    private readonly List<SimulatedAnswer> _answers = [];

    public bool RunOn(uint operationId, uint resourceId)
    {
        string device = model.Resources.Find(resourceId)?["Name"].AsString() ?? "";
        SimulatedAnswer result = answer(device, ScriptContent.Decode(script.Script!));
        bool isSuccess = result.ExitCode == 0;
        _answers.Add(result);
        model.Server.Add(
            new CimRecord(nameof(SMS_ScriptsExecutionStatus)),
            ("TaskID", taskId),
            ("ClientOperationId", (int)operationId),
            ("ResourceId", (int)resourceId),
            ("DeviceName", device),
            ("ScriptGuid", script.ScriptGuid),
            ("ScriptName", script.ScriptName),
            ("ScriptVersion", script.ScriptVersion),
            ("ScriptExecutionState", (int)(isSuccess ? State.Succeeded : State.Failed)),
            ("ScriptExitCode", result.ExitCode),
            ("ScriptOutput", Shorten(result.Output)),
            ("ScriptOutputHash", ScriptContent.Hash(result.Output)),
            ("LastUpdateTime", model.Now));
        return isSuccess;
    }

    public void Summarize(uint operationId, OperationTarget target)
    {
        foreach (IGrouping<string, SimulatedAnswer> same in _answers.GroupBy(one => one.Output, StringComparer.Ordinal))
        {
            model.Server.Add(
                new CimRecord(nameof(SMS_ScriptsExecutionSummary)),
                ("TaskID", taskId),
                ("ScriptGuid", script.ScriptGuid),
                ("FullOutput", same.Key),
                ("ScriptOutput", Shorten(same.Key)),
                ("OutputCount", same.Count()));
        }

        int succeeded = _answers.Count(one => one.ExitCode == 0);
        model.Server.Add(
            new CimRecord(nameof(SMS_ScriptsExecutionTask)),
            ("TaskID", taskId),
            ("ClientOperationId", (int)operationId),
            ("CollectionId", target.CollectionId),
            ("ScriptGuid", script.ScriptGuid),
            ("ScriptName", script.ScriptName),
            ("ScriptVersion", script.ScriptVersion),
            ("TotalClients", target.ResourceIds.Count),
            ("CompletedClients", succeeded),
            ("FailedClients", _answers.Count - succeeded),
            ("OfflineClients", target.ResourceIds.Count - _answers.Count),
            ("LastUpdateTime", model.Now));
    }

    private static string Shorten(string output) => output.Length > LongestOutput ? output.Substring(0, LongestOutput) : output;
}
