namespace ConfigMgrTasks.Deployments;

/// <summary>Groups software updates by their articles, puts their content into a package, and deploys the group.</summary>
public static class DeployUpdates
{
    public static async Task<uint> RunAsync(
        CimConnection site, string name, string[] articleIds, string packageId, string sourceFolder, string collectionId, DateTimeOffset deadline)
    {
        List<SMS_SoftwareUpdate> updates = await site.SMS_SoftwareUpdate().Where(u => u.ArticleID.In(articleIds) && u.IsSuperseded == false).ToListAsync();
        uint[] ids = [.. updates.Select(update => update.CI_ID)];

        var group = new SMS_AuthorizationList
        {
            LocalizedInformation = [new SMS_CI_LocalizedProperties { DisplayName = name, LocaleID = 1033 }],
            Updates = ids,
        };
        await site.CreateAsync(group);

        // The ids of contents are others than those of updates. The files have been downloaded into a folder each.
        List<SMS_CIToContent> contents = await site.SMS_CIToContent().Where(c => c.CI_ID.In(ids)).ToListAsync();
        await site.SMS_SoftwareUpdatesPackage(packageId).AddUpdateContentAsync(
            contents.Select(content => (uint)content.ContentID), contents.Select(content => $@"{sourceFolder}\{content.ContentUniqueID}"), bRefreshDPs: true);

        await site.CreateAsync(new SMS_UpdateGroupAssignment
        {
            AssignmentName = name,
            AssignedUpdateGroup = (int)group.CI_ID,
            AssignedCIs = [.. ids.Select(id => (int)id)],
            TargetCollectionID = collectionId,
            DesiredConfigType = SMS_CIAssignmentBaseClass.DesiredConfigTypeValue.REQUIRED,
            AssignmentAction = SMS_CIAssignmentBaseClass.AssignmentActionValue.APPLY,
            UseGMTTimes = true,
            StartTime = CimDateTime.WithoutOffset(deadline.UtcDateTime.AddDays(-7)),
            EnforcementDeadline = CimDateTime.WithoutOffset(deadline.UtcDateTime),
            Enabled = true,
        });
        return group.CI_ID;
    }
}
