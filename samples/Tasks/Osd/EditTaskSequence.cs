namespace ConfigMgrTasks.Osd;

/// <summary>Adds a step to a task sequence, and copies a whole one as XML.</summary>
public static class EditTaskSequence
{
    public static async Task AddStepAsync(CimConnection site, string packageId, string name, string commandLine)
    {
        SMS_TaskSequencePackage package = await site.SMS_TaskSequencePackage().GetAsync(packageId);
        SMS_TaskSequence sequence = (await SMS_TaskSequencePackage.GetSequenceAsync(site, package)).TaskSequence!;

        // Steps, groups and conditions are objects of their classes, nested as deep as need be.
        sequence.Steps =
        [
            .. sequence.Steps ?? [],
            new SMS_TaskSequence_RunCommandLineAction { Name = name, CommandLine = commandLine, SupportedEnvironment = "FullOS", SuccessCodes = "0 3010" },
        ];
        await SMS_TaskSequencePackage.SetSequenceAsync(site, package, sequence);
    }

    public static async Task<string> CopyAsync(CimConnection site, string packageId, string newName)
    {
        SMS_TaskSequencePackage package = await site.SMS_TaskSequencePackage().GetAsync(packageId);
        SMS_TaskSequence sequence = (await SMS_TaskSequencePackage.GetSequenceAsync(site, package)).TaskSequence!;
        string xml = (await SMS_TaskSequence.SaveToXmlAsync(site, sequence)).ReturnValue!;

        // From here on it could be another site.
        SMS_TaskSequence copy = (await SMS_TaskSequencePackage.ImportSequenceAsync(site, xml)).TaskSequence!;
        return (await SMS_TaskSequencePackage.SetSequenceAsync(site, new SMS_TaskSequencePackage { Name = newName }, copy)).SavedTaskSequencePackagePath!;
    }
}
