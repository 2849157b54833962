namespace ConfigMgrTasks.Collections;

/// <summary>Has a collection evaluated, waits until it is, and reads its members.</summary>
public static class RefreshMembership
{
    public static async Task<IReadOnlyList<string>> RunAsync(
        CimConnection site, string collectionId, TimeSpan pollInterval, TimeProvider time, CancellationToken cancellationToken = default)
    {
        SMS_Collection collection = await site.SMS_Collection().GetAsync(collectionId, cancellationToken);
        await collection.RequestRefreshAsync(cancellationToken: cancellationToken);  // only asks for it

        do
        {
            await Task.Delay(pollInterval, time, cancellationToken);
            await site.LoadAsync(collection, [c => c.CurrentStatus], cancellationToken);
        }
        while (collection.CurrentStatus != SMS_Collection.CurrentStatusValue.READY);

        var members = await site.SMS_FullCollectionMembership().Where(m => m.CollectionID == collectionId).OrderBy(m => m.Name).ToListAsync(cancellationToken);
        return members.ConvertAll(member => member.Name!);
    }
}
