using Client = TypedCim.ConfigMgr.SMS_Advertisement.RemoteClientFlagsBits;
using Flags = TypedCim.ConfigMgr.SMS_Advertisement.AdvertFlagsBits;

namespace ConfigMgrTasks.Deployments;

/// <summary>Makes a task sequence mandatory for a collection at a point in time.</summary>
public static class DeployTaskSequence
{
    public static async Task<string> RunAsync(CimConnection site, string taskSequenceId, string collectionId, DateTimeOffset start)
    {
        var advertisement = new SMS_Advertisement
        {
            AdvertisementName = $"{taskSequenceId} to {collectionId}",
            PackageID = taskSequenceId,
            ProgramName = "*",                                                       // for a package, the name of its program
            CollectionID = collectionId,
            AdvertFlags = Flags.SHOW_PROGRESS | Flags.ENABLE_TS_FROM_CD_AND_PXE,
            RemoteClientFlags = Client.DOWNLOAD_ON_DEMAND_FROM_LOCAL_DP | Client.RERUN_IF_FAILED,
            PresentTime = CimDateTime.WithoutOffset(start.UtcDateTime),
            PresentTimeEnabled = true,
            PresentTimeIsGMT = true,
            AssignedSchedule = [ScheduleInterval.Once(start.UtcDateTime).ToToken()],
            AssignedScheduleEnabled = true,
            AssignedScheduleIsGMT = true,
        };
        await site.CreateAsync(advertisement);
        return advertisement.AdvertisementID;
    }
}
