namespace ConfigMgrTasks.Osd;

/// <summary>Lets computers get their required task sequence by PXE once more: some by name, or all of a collection.</summary>
public static class ClearRequiredDeployments
{
    public static async Task ForComputersAsync(CimConnection site, params string[] names)
    {
        List<SMS_R_System> computers = await site.SMS_R_System().Where(computer => computer.Name.In(names)).ToListAsync();
        await SMS_Collection.ClearLastNBSAdvForMachinesAsync(site, resourceIDs: computers.Select(computer => computer.ResourceId));
    }

    public static Task ForCollectionAsync(CimConnection site, string collectionId) =>
        site.SMS_Collection(collectionId).ClearLastNBSAdvForCollectionAsync();       // a method of the collection, the other one of the class
}
