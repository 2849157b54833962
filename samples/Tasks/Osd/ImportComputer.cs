namespace ConfigMgrTasks.Osd;

/// <summary>Makes a computer known by its MAC address before it is installed, as a member of a collection.</summary>
public static class ImportComputer
{
    public static async Task<uint> RunAsync(CimConnection site, string name, string macAddress, string collectionId)
    {
        SMS_Site.ImportMachineEntryResult imported = await SMS_Site.ImportMachineEntryAsync(
            site,
            netbiosName: name,
            smbiosguid: "",
            macAddress: macAddress,                                                  // with colons
            overwriteExistingRecord: false,
            addToCollection: true,
            collectionId: collectionId);

        // The site answers with the computer that has this address already, whatever its name.
        return imported.MachineExists == true
            ? throw new InvalidOperationException($"The address {macAddress} belongs to resource {imported.ResourceID} already.")
            : imported.ResourceID!.Value;
    }
}
