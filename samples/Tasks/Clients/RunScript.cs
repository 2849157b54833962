using Operation = TypedCim.ConfigMgr.SMS_ClientOperation.InitiateClientOperationExTypeValue;

namespace ConfigMgrTasks.Clients;

/// <summary>Makes a PowerShell script, has it approved, runs it on computers, and reads what they have written.</summary>
public static class RunScript
{
    public static async Task<string> CreateAsync(CimConnection site, string name, string author, string script)
    {
        string id = Guid.NewGuid().ToString().ToUpperInvariant();
        await SMS_Scripts.CreateScriptsAsync(
            site, id, "1", name, author, SMS_Scripts.CreateScriptsScriptTypeValue.PowerShell, SMS_Scripts.CreateScriptsApprovalStateValue.Waiting,
            approver: "", comment: "", paramsDefinition: "", parameterlistXML: "", ScriptContent.Encode(script));
        return id;
    }

    public static Task ApproveAsync(CimConnection site, string scriptId, string approver) =>
        site.SMS_Scripts(scriptId).UpdateApprovalStateAsync("3", approver, "Checked.");      // by somebody other than the author

    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(
        CimConnection site,
        string scriptId,
        string collectionId,
        uint[] resourceIds,
        TimeSpan pollInterval,
        TimeProvider time,
        CancellationToken cancellationToken = default)
    {
        SMS_Scripts script = await site.SMS_Scripts().GetAsync(scriptId, cancellationToken);
        uint operationId = (await SMS_ClientOperation.InitiateClientOperationExAsync(
            site, Operation.RunScript, collectionId, randomizationWindow: 0, resourceIds, ScriptContent.ToParam(script), cancellationToken)).OperationID!.Value;

        while ((await site.SMS_ClientOperationStatus().GetAsync(operationId, cancellationToken)).UnknownClients > 0)
            await Task.Delay(pollInterval, time, cancellationToken);

        var answers = await site.SMS_ScriptsExecutionStatus().Where(answer => answer.ClientOperationId == (int)operationId).ToListAsync(cancellationToken);
        return answers.ToDictionary(answer => answer.DeviceName!, answer => answer.ScriptOutput!, StringComparer.OrdinalIgnoreCase);
    }
}
