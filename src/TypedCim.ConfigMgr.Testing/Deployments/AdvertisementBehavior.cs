using System.Globalization;
using TypedCim.Testing;
using Feature = TypedCim.ConfigMgr.SMS_DeploymentSummary.FeatureTypeValue;
using Times = TypedCim.ConfigMgr.SMS_Advertisement.TimeFlagsBits;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Deployments of programs and task sequences.</summary>
internal static class AdvertisementBehavior
{
    // The program of a task sequence has no row and no other name.
    private const string AnyProgram = "*";

    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_Advertisement>(write => Create(model, write));
        model.Server.OnModify<SMS_Advertisement>(write => Modify(model, write));
        model.Server.OnDelete<SMS_Advertisement>(write => model.Deployments.Remove(write.Instance.AdvertisementID));
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_Advertisement> write)
    {
        SMS_Collection collection = Check(model, write);
        SMS_Advertisement advertisement = write.Instance;
        string id = model.SiteCode + model.AdvertisementIds.Next().ToString("X5", CultureInfo.InvariantCulture);
        write.Set("AdvertisementID", id);
        write.Set("AssignmentID", model.AssignmentIds.Next());
        write.Set("SourceSite", model.SiteCode);
        write.Set("ActionInProgress", (uint)SMS_Advertisement.ActionInProgressValue.NONE);
        bool isTaskSequence = IsTaskSequence(model, advertisement.PackageID);
        model.Deployments.Add(
            id,
            isTaskSequence ? Feature.TaskSequence : Feature.Program,
            collection,
            ("PackageID", advertisement.PackageID),
            ("ProgramName", advertisement.ProgramName),
            ("SoftwareName", advertisement.AdvertisementName),
            ("DeploymentTime", CimValue.From(advertisement.PresentTime)),
            ("ObjectTypeID", (uint)SMS_DeploymentSummary.ObjectTypeIDValue.SMS_Advertisement));
    }

    private static void Modify(SiteModel model, CimInstanceWrite<SMS_Advertisement> write)
    {
        Check(model, write);
        model.Server.Update(
            new CimPath(nameof(SMS_DeploymentSummary), [new CimKey("DeploymentID", write.Instance.AdvertisementID)]),
            ("ModificationTime", model.Now));
    }

    private static SMS_Collection Check(SiteModel model, CimInstanceWrite<SMS_Advertisement> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_Advertisement advertisement = write.Instance;
        if (string.IsNullOrEmpty(advertisement.AdvertisementName))
            throw operation.InvalidParameters("A deployment needs an AdvertisementName.");

        SitePackage package = model.Packages.Require(advertisement.PackageID, operation);
        RequireProgram(model, package, advertisement.ProgramName, operation);
        write.Set("TimeFlags", (uint)TimesOf(advertisement));
        if (!write.Writes("OfferType"))
            write.Set("OfferType", (uint)(
                advertisement.AssignedSchedule is { Count: > 0 } ? SMS_Advertisement.OfferTypeValue.Required : SMS_Advertisement.OfferTypeValue.Available));
        return model.Collections.Require(advertisement.CollectionID, operation);
    }

    private static void RequireProgram(SiteModel model, SitePackage package, string programName, SiteOperation operation)
    {
        bool isThere = IsTaskSequence(model, package.Id)
            ? string.Equals(programName, AnyProgram, StringComparison.Ordinal)
            : ProgramBehavior.ProgramsOf(model, package.Id).Any(program => SiteModel.IsSame(program.ProgramName, programName));
        if (!isThere)
            throw operation.Failure(
                programName,
                $"The package {package.Id} has no program {programName}. The program of a task sequence is called {AnyProgram}.");
    }

    private static bool IsTaskSequence(SiteModel model, string packageId) => model.Server.Find<SMS_TaskSequencePackage>(packageId) is not null;

    private static Times TimesOf(SMS_Advertisement advertisement) =>
        (advertisement.PresentTimeEnabled == true ? Times.ENABLE_PRESENT : 0)
        | (advertisement.PresentTimeIsGMT == true ? Times.GMT_PRESENT : 0)
        | (advertisement.ExpirationTimeEnabled == true ? Times.ENABLE_EXPIRATION : 0)
        | (advertisement.ExpirationTimeIsGMT == true ? Times.GMT_EXPIRATION : 0)
        | (advertisement.AssignedScheduleEnabled == true ? Times.ENABLE_MANDATORY : 0)
        | (advertisement.AssignedScheduleIsGMT == true ? Times.GMT_MANDATORY : 0);
}
