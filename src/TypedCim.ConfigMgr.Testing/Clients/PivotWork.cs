namespace TypedCim.ConfigMgr.Testing;

/// <summary>A query that clients answer.</summary>
/// <param name="model">The site.</param>
/// <param name="query">The query.</param>
/// <param name="taskId">The id of the run.</param>
/// <param name="answer">What clients answer.</param>
internal sealed class PivotWork(SiteModel model, string query, string taskId, Func<string, string, SimulatedAnswer> answer) : IClientWork
{
    public bool RunOn(uint operationId, uint resourceId)
    {
        string device = model.Resources.Find(resourceId)?["Name"].AsString() ?? "";
        SimulatedAnswer result = answer(device, query);
        bool isSuccess = result.ExitCode == 0;
        model.Server.Add(
            new CimRecord(nameof(SMS_CMPivotStatus)),
            ("TaskID", taskId),
            ("ClientOperationId", (int)operationId),
            ("ResourceId", (int)resourceId),
            ("DeviceName", device),
            ("ScriptOutput", result.Output),
            ("OutputLength", result.Output.Length),
            ("ReturnCode", result.ExitCode),
            ("ScriptExecutionState", isSuccess ? 1 : 2),
            ("ErrorMessage", isSuccess ? null : result.Output),
            ("LastUpdateTime", model.Now));
        return isSuccess;
    }

    public void Summarize(uint operationId, OperationTarget target) => model.Server.Add(
        new CimRecord(nameof(SMS_CMPivotTask)),
        ("TaskID", taskId),
        ("ClientOperationId", (int)operationId),
        ("CollectionId", target.CollectionId),
        ("TotalClients", target.ResourceIds.Count),
        ("LastUpdateTime", model.Now));
}
