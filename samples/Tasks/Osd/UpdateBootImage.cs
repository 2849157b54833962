using Status = TypedCim.ConfigMgr.SMS_BootImagePackage.QueryOSDBinaryInjectionStatusStatusValue;

namespace ConfigMgrTasks.Osd;

/// <summary>Changes a boot image, has it built anew, and follows how far that is.</summary>
public static class UpdateBootImage
{
    public static async Task RunAsync(
        CimConnection site,
        string packageId,
        string command,
        IProgress<uint> percent,
        TimeSpan pollInterval,
        TimeProvider time,
        CancellationToken cancellationToken = default)
    {
        // The read by key brings the lazy lists of drivers and components; saving writes the one property that is changed.
        SMS_BootImagePackage image = await site.SMS_BootImagePackage().GetAsync(packageId, cancellationToken);
        image.PreExecCommandLine = command;
        await site.SaveAsync(image, cancellationToken);

        string context = Guid.NewGuid().ToString();
        await image.RefreshPkgSourceAsync(context, cancellationToken);               // comes back at once; the building takes minutes

        SMS_BootImagePackage.QueryOSDBinaryInjectionStatusResult build;
        do
        {
            await Task.Delay(pollInterval, time, cancellationToken);
            build = await SMS_BootImagePackage.QueryOSDBinaryInjectionStatusAsync(site, context, cancellationToken);
            percent.Report(100 * build.Progress!.Value / build.MaxProgress!.Value);
        }
        while (build.Status == Status.InProgress);

        await SMS_BootImagePackage.DeleteContextIDAsync(site, context, cancellationToken);
        if (build.Status == Status.Error)
            throw new InvalidOperationException($"The boot image {packageId} could not be built: {build.ExtendedErrorInfo}");
    }
}
