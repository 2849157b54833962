using Operation = TypedCim.ConfigMgr.SMS_ClientOperation.InitiateClientOperationTypeValue;

namespace ConfigMgrTasks.Clients;

/// <summary>Has computers of a collection fetch their policy now, and tells how many have.</summary>
public static class NotifyClients
{
    public static async Task<uint?> RunAsync(
        CimConnection site, string collectionId, uint[] resourceIds, TimeSpan pollInterval, TimeProvider time, CancellationToken cancellationToken = default)
    {
        // No ids at all would mean the whole collection.
        if (resourceIds.Length == 0)
            throw new ArgumentException("Name at least one computer.", nameof(resourceIds));

        uint operationId = (await SMS_ClientOperation.InitiateClientOperationAsync(
            site, Operation.MachinePolicy, collectionId, targetResourceIDs: resourceIds, cancellationToken: cancellationToken)).OperationID!.Value;

        SMS_ClientOperationStatus status;
        do
        {
            await Task.Delay(pollInterval, time, cancellationToken);
            status = await site.SMS_ClientOperationStatus().GetAsync(operationId, cancellationToken);
        }
        while (status.UnknownClients > 0);

        return status.CompletedClients;
    }
}
