using ConfigMgrTasks.Deployments;
using State = TypedCim.ConfigMgr.SMS_UserApplicationRequest.CurrentStateValue;
using Times = TypedCim.ConfigMgr.SMS_Advertisement.TimeFlagsBits;

namespace ConfigMgrTasks.Tests;

public sealed class DeploymentTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 2, 21, 0, 0, TimeSpan.FromHours(1));

    private readonly TaskSite _test = new();

    [Fact]
    public async Task DeployApplicationMakesARequiredAssignmentInUtc()
    {
        uint application = _test.Lab.AddApplication("7-Zip", "Contoso", "24.1");
        string collection = _test.Lab.AddCollection("Laptops", _test.Lab.AddDevice("LT-0001"), _test.Lab.AddDevice("LT-0002"));

        int id = await DeployApplication.RunAsync(_test.Site, "7-Zip", collection, s_start, s_start.AddDays(7));

        SMS_ApplicationAssignment made = _test.Server.Find<SMS_ApplicationAssignment>(id)!;
        Assert.Equal(
            (SMS_ApplicationAssignment.OfferTypeIDValue.REQUIRED, true, "7-Zip", "Laptops"),
            (made.OfferTypeID, made.UseGMTTimes, made.ApplicationName, made.CollectionName));
        Assert.Equal(("20260302200000.000000+***", "20260309200000.000000+***"), (made.StartTime.ToString(), made.EnforcementDeadline.ToString()));
        SMS_DeploymentSummary summary = Assert.Single(_test.Server.Instances<SMS_DeploymentSummary>());
        Assert.Equal(
            (made.AssignmentUniqueID, SMS_DeploymentSummary.FeatureTypeValue.Application, 2),
            (summary.DeploymentID, summary.FeatureType, summary.NumberTargeted));
        Assert.Equal(
            (1u, true),
            (_test.Server.Find<SMS_Application>(application)!.NumberOfDeployments, _test.Server.Find<SMS_Application>(application)!.IsDeployed));
        await Assert.ThrowsAsync<ArgumentException>("applicationName", () => DeployApplication.RunAsync(_test.Site, "8-Zip", collection, s_start, s_start));
    }

    [Fact]
    public async Task DeployTaskSequenceMakesARequiredAdvertisement()
    {
        string sequence = _test.Lab.AddTaskSequencePackage("Deploy Windows");
        string collection = _test.Lab.AddCollection("New computers");

        string id = await DeployTaskSequence.RunAsync(_test.Site, sequence, collection, s_start);

        SMS_Advertisement made = _test.Server.Find<SMS_Advertisement>(id)!;
        Assert.Equal("ABC20000", id);
        Assert.Equal((sequence, "*", SMS_Advertisement.OfferTypeValue.Required), (made.PackageID, made.ProgramName, made.OfferType));
        Assert.Equal(Times.ENABLE_PRESENT | Times.GMT_PRESENT | Times.ENABLE_MANDATORY | Times.GMT_MANDATORY, made.TimeFlags);
        Assert.Equal(s_start.UtcDateTime, ScheduleInterval.FromToken(Assert.Single(made.AssignedSchedule!)).Start);
        Assert.Equal(SMS_DeploymentSummary.FeatureTypeValue.TaskSequence, Assert.Single(_test.Server.Instances<SMS_DeploymentSummary>()).FeatureType);
    }

    [Fact]
    public async Task DeployUpdatesGroupsDownloadsAndDeploys()
    {
        uint[] updates = [_test.Lab.AddSoftwareUpdate("Cumulative update", "5030000"), _test.Lab.AddSoftwareUpdate(".NET update", "5030001")];
        _test.Lab.AddSoftwareUpdate("Driver update", "5030002");
        string package = _test.Lab.AddSoftwareUpdatesPackage("Updates");

        uint id = await DeployUpdates.RunAsync(
            _test.Site,
            "March",
            ["5030000", "5030001"],
            package,
            @"\\files\updates",
            _test.Lab.AddCollection("Laptops"),
            s_start);

        SMS_AuthorizationList group = _test.Server.Find<SMS_AuthorizationList>(id)!;
        Assert.Equal(("March", 2u), (group.LocalizedDisplayName, group.NumberOfUpdates));
        Assert.Equal(updates, group.Updates);
        Assert.Equal(2, _test.Lab.ContentsOf(package).Count);
        Assert.Equal([true, true, false], _test.Server.Instances<SMS_SoftwareUpdate>().Select(update => update.IsContentProvisioned));
        SMS_UpdateGroupAssignment made = Assert.Single(_test.Server.Instances<SMS_UpdateGroupAssignment>());
        Assert.Equal(((int)id, SMS_CIAssignmentBaseClass.AssignmentTypeValue.CIA_TYPE_UPDATE_GROUP), (made.AssignedUpdateGroup, made.AssignmentType));
        Assert.Equal("20260302200000.000000+***", made.EnforcementDeadline.ToString());
    }

    [Fact]
    public async Task ApproveRequestsDecidesEveryOpenRequest()
    {
        uint wanted = _test.Lab.AddApplication("7-Zip");
        string first = _test.Lab.AddApplicationRequest(wanted, @"CONTOSO\anna");
        string other = _test.Lab.AddApplicationRequest(_test.Lab.AddApplication("Another packer"), @"CONTOSO\ben");

        await ApproveRequests.RunAsync(_test.Site, "7-Zip", "Fine.");

        SMS_UserApplicationRequest approved = _test.Server.Find<SMS_UserApplicationRequest>(first)!;
        Assert.Equal((State.Approved, "Fine.", @"CONTOSO\admin"), (approved.CurrentState, approved.Comments, approved.LastModifiedBy));
        Assert.Equal(2, approved.RequestHistory!.Count);
        Assert.Equal(State.Denied, _test.Server.Find<SMS_UserApplicationRequest>(other)!.CurrentState);
        Assert.Equal((uint)State.Denied, _test.Server.Find<SMS_ApplicationRequest>(other)!.CurrentState);
    }
}
