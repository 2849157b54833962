namespace TypedCim.ConfigMgr.Testing;

/// <summary>Operations that clients are told to do at once: who is asked, and who has answered.</summary>
/// <param name="model">The site.</param>
internal sealed class OperationTable(SiteModel model)
{
    internal const uint Inactive = 0;
    internal const uint Active = 1;
    internal const uint Decommissioned = 2;

    private readonly NumberSequence _numbers = new(16777217);
    private readonly HashSet<uint> _offline = [];

    internal void SetOnline(uint resourceId, bool isOnline)
    {
        model.Resources.Require(resourceId, SiteOperation.SetUp("SetOnline"));
        lock (_offline)
            _ = isOnline ? _offline.Remove(resourceId) : _offline.Add(resourceId);
    }

    internal SMS_ClientOperation Require(uint? id, SiteOperation operation) =>
        (id is { } number ? model.Server.Find<SMS_ClientOperation>(number) : null)
        ?? throw operation.Failure(
            FormattableString.Invariant($"{id}"),
            FormattableString.Invariant($"There is no client operation {id} on site {model.SiteCode}."));

    /// <summary>Tells clients; those that are online answer when the clock says so.</summary>
    /// <param name="target">What to do, and who.</param>
    /// <param name="work">What comes of it; null for what leaves no trace on the site.</param>
    /// <returns>The number of the operation.</returns>
    internal uint Start(OperationTarget target, IClientWork? work = null)
    {
        uint id = _numbers.Next();
        SMS_Collection collection = model.Collections.Find(target.CollectionId)!;
        (string Property, CimValue Value)[] shared =
        [
            ("ID", id),
            ("CollectionID", target.CollectionId),
            ("TargetCollectionName", collection.Name),
            ("CreatedBy", SiteModel.CurrentUser),
            ("RequestedTime", model.Now),
            ("UniqueID", FormattableString.Invariant($"{model.SiteCode}{id}")),
        ];
        model.Server.Add(
            new SMS_ClientOperation { TargetResourceIDs = target.AreSpecific ? [.. target.ResourceIds] : [] },
            [.. shared, ("State", Active), ("SourceSite", model.SiteCode), ("TargetType", target.AreSpecific ? 1u : 0u), ("PrimaryActionType", target.Type)]);
        model.Server.Add(
            new CimRecord(nameof(SMS_ClientOperationStatus)),
            [
                .. shared,
                ("Type", target.Type),
                ("TotalClients", (uint)target.ResourceIds.Count),
                ("UnknownClients", (uint)target.ResourceIds.Count),
                ("CompletedClients", 0u),
                ("FailedClients", 0u),
                ("OfflineClients", 0u),
                ("IsExpired", 0u),
            ]);
        model.Alarms.Set(model.ClientDuration, () => Finish(id, target, work));
        return id;
    }

    /// <summary>Ends an operation before its time; clients that have not answered never will.</summary>
    internal void Cancel(uint id) => model.Server.Update(PathOf<SMS_ClientOperation>(id), ("State", Decommissioned));

    internal void Remove(uint id)
    {
        model.Server.Remove(PathOf<SMS_ClientOperation>(id));
        model.Server.Remove(PathOf<SMS_ClientOperationStatus>(id));
    }

    private static CimPath PathOf<T>(uint id) => new(typeof(T).Name, [new CimKey("ID", id)]);

    private bool IsOnline(uint resourceId)
    {
        lock (_offline)
            return !_offline.Contains(resourceId);
    }

    private void Finish(uint id, OperationTarget target, IClientWork? work)
    {
        if (model.Server.Find<SMS_ClientOperation>(id) is not { } operation || (uint?)operation.State != Active)
            return;

        uint[] online = [.. target.ResourceIds.Where(IsOnline)];
        uint completed = (uint)online.Count(resourceId => work?.RunOn(id, resourceId) != false);
        work?.Summarize(id, target);
        model.Server.Update(
            PathOf<SMS_ClientOperationStatus>(id),
            ("CompletedClients", completed),
            ("FailedClients", (uint)online.Length - completed),
            ("OfflineClients", (uint)(target.ResourceIds.Count - online.Length)),
            ("UnknownClients", 0u),
            ("LastSummaryTime", model.Now));
        model.Server.Update(PathOf<SMS_ClientOperation>(id), ("State", Inactive));
    }
}
