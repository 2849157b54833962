using TypedCim.Testing;
using Feature = TypedCim.ConfigMgr.SMS_DeploymentSummary.FeatureTypeValue;
using Kind = TypedCim.ConfigMgr.SMS_CIAssignmentBaseClass.AssignmentTypeValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Deployments of configuration items: applications, software updates and groups of them.</summary>
internal static class AssignmentBehavior
{
    private const string BaseClass = nameof(SMS_CIAssignmentBaseClass);
    private const uint English = 1033;

    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.OnCreate(BaseClass, write => Create(model, write));
        server.OnModify(BaseClass, write => Modify(model, write));
        server.OnDelete(BaseClass, write => model.Deployments.Remove(write.Instance["AssignmentUniqueID"].AsString()!));
        server.OnCreate<SMS_ApplicationAssignment>(write => DeployApplication(model, write));
        server.OnDelete<SMS_ApplicationAssignment>(write => model.Applications.CountDeployments(write.Instance.AssignedCIs[0], change: -1));
        server.OnCreate<SMS_UpdateGroupAssignment>(write => DeployUpdates(model, write, write.Instance.AssignedUpdateGroup));
        server.OnCreate<SMS_UpdatesAssignment>(write => DeployUpdates(model, write, groupId: null));
    }

    private static void Create(SiteModel model, CimInstanceWrite<CimRecord> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_CIAssignmentBaseClass assignment = write.InstanceAs<SMS_CIAssignmentBaseClass>();
        Check(model, assignment, operation);
        write.Set("AssignmentID", (int)model.AssignmentIds.Next());
        write.Set("AssignmentUniqueID", model.AssignmentGuids.NextInBraces());
        write.Set("SourceSite", model.SiteCode);
        write.Set("LocaleID", English);
        write.Set("CreationTime", model.Now);
        write.Set("LastModificationTime", model.Now);
        write.Set("ContainsExpiredUpdates", false);
        if (!write.Writes("Enabled"))
            write.Set("Enabled", true);
    }

    private static void Modify(SiteModel model, CimInstanceWrite<CimRecord> write)
    {
        Check(model, write.InstanceAs<SMS_CIAssignmentBaseClass>(), SiteOperation.Put(write));
        write.Set("LastModificationTime", model.Now);
    }

    private static void Check(SiteModel model, SMS_CIAssignmentBaseClass assignment, SiteOperation operation)
    {
        if (assignment.AssignedCIs.Count == 0)
            throw operation.InvalidParameters("AssignedCIs is empty. Give the CI_ID of what is deployed.");

        if (string.IsNullOrEmpty(assignment.AssignmentName))
            throw operation.InvalidParameters("A deployment needs an AssignmentName.");

        if (assignment.StartTime == default)
            throw operation.InvalidParameters("A deployment needs a StartTime.");

        model.Collections.Require(assignment.TargetCollectionID, operation);
    }

    private static void DeployApplication(SiteModel model, CimInstanceWrite<SMS_ApplicationAssignment> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_ApplicationAssignment assignment = write.Instance;
        SMS_Application application = model.Applications.Require(assignment.AssignedCIs[0], operation);
        if (application.IsExpired)
            throw operation.Failure(application.ModelName, $"The application {application.LocalizedDisplayName} is retired and cannot be deployed.");

        SMS_Collection collection = model.Collections.Require(assignment.TargetCollectionID, operation);
        write.Set("AssignmentType", (int)Kind.CIA_TYPE_APPLICATION);
        write.Set("ApplicationName", application.LocalizedDisplayName);
        write.Set("AppModelID", application.ModelID);
        write.Set("AssignedCI_UniqueID", application.CI_UniqueID);
        write.Set("CollectionName", collection.Name);
        model.Applications.CountDeployments(assignment.AssignedCIs[0], change: 1);
        Summarize(model, write.Instance, Feature.Application, collection, application.LocalizedDisplayName, ("ModelName", application.ModelName));
    }

    private static void DeployUpdates<T>(SiteModel model, CimInstanceWrite<T> write, int? groupId)
        where T : SMS_CIAssignmentBaseClass
    {
        var operation = SiteOperation.Put(write);
        T assignment = write.Instance;
        foreach (int id in assignment.AssignedCIs)
            model.Updates.Require(id, operation);
        if (groupId is { } group)
            RequireInGroup(assignment.AssignedCIs, model.Updates.RequireGroup(group, operation), operation);

        write.Set("AssignmentType", (int)(groupId is null ? Kind.CIA_TYPE_UPDATES : Kind.CIA_TYPE_UPDATE_GROUP));
        Summarize(
            model,
            write.Instance,
            Feature.SoftwareUpdate,
            model.Collections.Require(assignment.TargetCollectionID, operation),
            assignment.AssignmentName);
    }

    private static void RequireInGroup(IEnumerable<int> updates, SMS_AuthorizationList group, SiteOperation operation)
    {
        foreach (int id in updates)
        {
            if (group.Updates?.Contains((uint)id) != true)
                throw operation.Failure(
                    FormattableString.Invariant($"{id}"),
                    FormattableString.Invariant($"The update {id} is not in the group {group.CI_ID}. Deploy the updates of the group."));
        }
    }

    private static void Summarize(
        SiteModel model,
        SMS_CIAssignmentBaseClass assignment,
        Feature feature,
        SMS_Collection collection,
        string? softwareName,
        params (string Property, CimValue Value)[] values) => model.Deployments.Add(
        assignment.AssignmentUniqueID,
        feature,
        collection,
        [
            ("AssignmentID", (uint)assignment.AssignmentID),
            ("CI_ID", (uint)assignment.AssignedCIs[0]),
            ("SoftwareName", softwareName),
            ("ApplicationName", softwareName),
            ("DeploymentTime", assignment.StartTime),
            ("EnforcementDeadline", CimValue.From(assignment.EnforcementDeadline)),
            ("DesiredConfigType", (int)assignment.DesiredConfigType),
            ("ObjectTypeID", (uint)SMS_DeploymentSummary.ObjectTypeIDValue.SMS_CIAssignment),
            .. values,
        ]);
}
