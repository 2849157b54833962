using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Software updates: groups, and the synchronization with the catalogue.</summary>
internal static class UpdateBehavior
{
    private const uint SyncSucceeded = 6702;

    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_AuthorizationList>(write => CreateGroup(model, write));
        model.Server.OnModify<SMS_AuthorizationList>(write => CheckUpdates(model, write, SiteOperation.Put(write)));
        model.Server.OnDelete<SMS_AuthorizationList>(write => RequireUnused(model, write));
        model.Server.On<SMS_SoftwareUpdate>("SyncNow", _ => Synchronize(model));
    }

    private static void CreateGroup(SiteModel model, CimInstanceWrite<SMS_AuthorizationList> write)
    {
        var operation = SiteOperation.Put(write);
        string? name = write.Instance.LocalizedInformation is { Count: > 0 } texts ? texts[0].DisplayName : null;
        if (string.IsNullOrEmpty(name))
            throw operation.InvalidParameters("A software update group needs its name in LocalizedInformation.");

        uint id = model.ItemIds.Next();
        write.Set("CI_ID", id);
        write.Set("CI_UniqueID", FormattableString.Invariant($"ScopeId_{model.ScopeGuid}/AuthList_{id}"));
        write.Set("ModelName", FormattableString.Invariant($"ScopeId_{model.ScopeGuid}/AuthList_{id}"));
        write.Set("LocalizedDisplayName", name);
        write.Set("LocalizedDescription", write.Instance.LocalizedInformation![0].Description);
        write.Set("DateCreated", model.Now);
        write.Set("CreatedBy", SiteModel.CurrentUser);
        write.Set("SourceSite", model.SiteCode);
        write.Set("IsDeployed", false);
        CheckUpdates(model, write, operation);
    }

    private static void CheckUpdates(SiteModel model, CimInstanceWrite<SMS_AuthorizationList> write, SiteOperation operation)
    {
        IReadOnlyList<uint> updates = write.Instance.Updates ?? [];
        foreach (uint id in updates)
            model.Updates.Require(id, operation);
        write.Set("NumberOfUpdates", (uint)updates.Count);
        write.Set("DateLastModified", model.Now);
    }

    private static void RequireUnused(SiteModel model, CimInstanceWrite<SMS_AuthorizationList> write)
    {
        uint id = write.Instance.CI_ID;
        if (model.Server.Instances<SMS_UpdateGroupAssignment>().Any(assignment => assignment.AssignedUpdateGroup == id))
            throw SiteOperation.Delete(write).Failure(
                write.Instance.LocalizedDisplayName,
                "The software update group is deployed. Delete its deployments first.");
    }

    private static void Synchronize(SiteModel model)
    {
        (string Property, CimValue Value)[] values =
        [
            ("LastSyncState", SyncSucceeded),
            ("LastSyncErrorCode", 0u),
            ("LastSyncStateTime", model.Now),
            ("LastSuccessfulSyncTime", model.Now),
        ];
        IReadOnlyList<SMS_SUPSyncStatus> present = model.Server.Instances<SMS_SUPSyncStatus>();
        if (present.Count > 0)
            model.Server.Update(present[0], values);
        else
            model.Server.Add(
                new CimRecord(nameof(SMS_SUPSyncStatus)),
                [("SiteCode", model.SiteCode), ("WSUSServerName", SiteModel.ServerName), ("WSUSSourceServer", "Microsoft Update"), .. values]);
    }
}
