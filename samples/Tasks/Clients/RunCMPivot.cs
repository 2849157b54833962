using System.Text;
using System.Xml.Linq;
using Operation = TypedCim.ConfigMgr.SMS_ClientOperation.InitiateClientOperationExTypeValue;

namespace ConfigMgrTasks.Clients;

/// <summary>Asks the computers of a collection a question that they answer at once.</summary>
public static class RunCMPivot
{
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(
        CimConnection site, string collectionId, string query, TimeSpan pollInterval, TimeProvider time, CancellationToken cancellationToken = default)
    {
        // Microsoft does not document this form; try it on a test collection first.
        string parameter = Convert.ToBase64String(Encoding.UTF8.GetBytes(new XElement("ScriptContent", new XElement("ScriptParameters", query)).ToString()));
        uint operationId = (await SMS_ClientOperation.InitiateClientOperationExAsync(
            site, Operation.CMPivot, collectionId, randomizationWindow: 0, targetResourceIDs: [], parameter, cancellationToken)).OperationID!.Value;

        // Computers that are off never answer: the status says when all that could have done so.
        while ((await site.SMS_ClientOperationStatus().GetAsync(operationId, cancellationToken)).UnknownClients > 0)
            await Task.Delay(pollInterval, time, cancellationToken);

        var answers = await site.SMS_CMPivotStatus().Where(answer => answer.ClientOperationId == (int)operationId).ToListAsync(cancellationToken);
        return answers.ToDictionary(answer => answer.DeviceName!, answer => answer.ScriptOutput!, StringComparer.OrdinalIgnoreCase);
    }
}
