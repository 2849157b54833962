namespace ConfigMgrTasks.Deployments;

/// <summary>Makes an application mandatory for a collection, from now on and at the latest at a deadline.</summary>
public static class DeployApplication
{
    public static async Task<int> RunAsync(CimConnection site, string applicationName, string collectionId, DateTimeOffset start, DateTimeOffset deadline)
    {
        SMS_ApplicationLatest application = await site.SMS_ApplicationLatest().Where(a => a.LocalizedDisplayName == applicationName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no application {applicationName}.", nameof(applicationName));

        var assignment = new SMS_ApplicationAssignment
        {
            AssignmentName = $"{applicationName} to {collectionId}",
            AssignedCIs = [(int)application.CI_ID],                                  // the latest version; older ones have other numbers
            TargetCollectionID = collectionId,
            OfferTypeID = SMS_ApplicationAssignment.OfferTypeIDValue.REQUIRED,
            DesiredConfigType = SMS_CIAssignmentBaseClass.DesiredConfigTypeValue.REQUIRED,
            AssignmentAction = SMS_CIAssignmentBaseClass.AssignmentActionValue.APPLY,
            UseGMTTimes = true,                                                      // times carry no zone; this says that they are UTC
            StartTime = CimDateTime.WithoutOffset(start.UtcDateTime),
            EnforcementDeadline = CimDateTime.WithoutOffset(deadline.UtcDateTime),
            NotifyUser = true,
            UserUIExperience = true,
            WoLEnabled = false,                                                      // consoles want to find a value here
            Enabled = true,
        };
        await site.CreateAsync(assignment);
        return assignment.AssignmentID;
    }
}
