using Status = TypedCim.ConfigMgr.SMS_Collection.CurrentStatusValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Who is in which collection: evaluated from the rules, after the time that the evaluation takes.</summary>
/// <param name="model">The site.</param>
internal sealed class MembershipTable(SiteModel model)
{
    internal IReadOnlyList<SMS_FullCollectionMembership> Of(string collectionId) =>
        [.. model.Server.Instances<SMS_FullCollectionMembership>().Where(member => SiteModel.IsSame(member.CollectionID, collectionId))];

    internal IEnumerable<uint> MembersOf(string collectionId) => Of(collectionId).Select(member => member.ResourceID);

    /// <summary>Has a collection evaluated: it waits its turn, and its members are new when the clock says so.</summary>
    internal void Queue(string collectionId)
    {
        model.Collections.Update(collectionId, ("CurrentStatus", (uint)Status.AWAITING_REFRESH));
        QueueNew(collectionId);
    }

    /// <summary>The same for a collection that is just being written, so that its row cannot be changed beside.</summary>
    internal void QueueNew(string collectionId) => model.Alarms.Set(model.EvaluationDuration, () => Evaluate(collectionId));

    /// <summary>Brings the built-in collections up to date at once, and has those evaluated that update themselves when something changes.</summary>
    internal void ResourcesChanged()
    {
        Update(CollectionTable.AllSystems);
        Update(CollectionTable.AllUsers);
        foreach (SMS_Collection collection in model.Collections.All.Where(
            one => one.RefreshType is { } type && (type & SMS_Collection.RefreshTypeBits.CONSTANT_UPDATE) != 0))
            Queue(collection.CollectionID);
    }

    /// <summary>Evaluates a collection now, and those that depend on it if its members have changed.</summary>
    internal void Evaluate(string collectionId) => Evaluate(collectionId, []);

    /// <summary>Takes a resource that is about to go out of all collections, with its direct rules.</summary>
    internal void Forget(uint resourceId)
    {
        foreach (SMS_FullCollectionMembership member in model.Server.Instances<SMS_FullCollectionMembership>().Where(member => member.ResourceID == resourceId))
            model.Server.Remove(member);

        foreach (SMS_Collection collection in model.Collections.All)
        {
            SMS_CollectionRule[] left = [.. (collection.CollectionRules ?? []).Where(
                rule => rule is not SMS_CollectionRuleDirect direct || direct.ResourceID != resourceId)];
            if (left.Length != (collection.CollectionRules ?? []).Count)
                model.Collections.Update(collection.CollectionID, ("CollectionRules", left));
            Count(collection.CollectionID);
        }
    }

    /// <summary>Takes all members out of a collection that is about to go.</summary>
    internal void Clear(string collectionId)
    {
        foreach (SMS_FullCollectionMembership member in Of(collectionId))
            model.Server.Remove(member);
    }

    private void Evaluate(string collectionId, HashSet<string> evaluated)
    {
        if (!evaluated.Add(collectionId) || !Update(collectionId))
            return;

        foreach (SMS_Collection dependent in model.Collections.DependentsOf(collectionId))
            Evaluate(dependent.CollectionID, evaluated);
    }

    /// <summary>Brings the members of a collection up to date.</summary>
    /// <returns>True when others are members than before.</returns>
    private bool Update(string collectionId)
    {
        if (model.Collections.Find(collectionId) is not { } collection)
            return false;

        Dictionary<uint, bool> wanted = Select(collection);
        Dictionary<uint, SMS_FullCollectionMembership> present = Of(collectionId).ToDictionary(member => member.ResourceID);
        foreach (SMS_FullCollectionMembership member in present.Values.Where(member => !IsWanted(member)))
            model.Server.Remove(member);
        foreach (
            KeyValuePair<uint,
            bool> one in wanted.Where(one => !present.TryGetValue(one.Key, out SMS_FullCollectionMembership? member) || !IsWanted(member)))
            Add(collection, one.Key, one.Value);

        bool isChanged = wanted.Count != present.Count || wanted.Keys.Any(id => !present.ContainsKey(id));
        model.Collections.Update(collectionId, ("CurrentStatus", (uint)Status.READY), ("LastRefreshTime", model.Now));
        if (isChanged)
        {
            Count(collectionId);
            model.Collections.Update(collectionId, ("LastMemberChangeTime", model.Now));
        }

        return isChanged;

        bool IsWanted(SMS_FullCollectionMembership member) => wanted.TryGetValue(member.ResourceID, out bool isDirect) && isDirect == member.IsDirect;
    }

    /// <summary>The resources that rules and limit leave, each with whether a direct rule names it.</summary>
    private Dictionary<uint, bool> Select(SMS_Collection collection)
    {
        var selected = new Dictionary<uint, bool>();
        IReadOnlyList<SMS_CollectionRule> rules = collection.CollectionRules ?? [];
        foreach (SMS_CollectionRule rule in rules)
        {
            foreach (uint id in Named(rule))
                selected[id] = (selected.TryGetValue(id, out bool isDirect) && isDirect) || rule is SMS_CollectionRuleDirect;
        }

        foreach (SMS_CollectionRuleExcludeCollection rule in rules.OfType<SMS_CollectionRuleExcludeCollection>())
        {
            foreach (uint id in MembersOf(rule.ExcludeCollectionID!))
                selected.Remove(id);
        }

        if (collection.LimitToCollectionID is { } limit)
        {
            HashSet<uint> allowed = [.. MembersOf(limit)];
            foreach (uint id in selected.Keys.Where(id => !allowed.Contains(id)).ToArray())
                selected.Remove(id);
        }

        return selected;
    }

    private IEnumerable<uint> Named(SMS_CollectionRule rule) => rule switch
    {
        SMS_CollectionRuleDirect { ResourceID: { } id } => model.Resources.Find(id) is null ? [] : [id],
        SMS_CollectionRuleQuery query => model.Server.Query(query.QueryExpression!).Select(ResourceTable.IdOf),
        SMS_CollectionRuleIncludeCollection include => MembersOf(include.IncludeCollectionID!),
        _ => [],
    };

    private void Add(SMS_Collection collection, uint resourceId, bool isDirect)
    {
        CimRecord resource = model.Resources.Find(resourceId)!;
        bool isClient = resource["Client"].AsUInt32() == 1;
        model.Server.Add(
            new CimRecord(nameof(SMS_FullCollectionMembership)),
            ("CollectionID", collection.CollectionID),
            ("ResourceID", resourceId),
            ("ResourceType", resource["ResourceType"]),
            ("Name", resource["Name"]),
            ("Domain", resource.Contains("WindowsNTDomain") ? resource["WindowsNTDomain"] : resource["ResourceDomainORWorkgroup"]),
            ("SMSID", resource["SMSUniqueIdentifier"]),
            ("SiteCode", model.SiteCode),
            ("IsDirect", isDirect),
            ("IsClient", isClient),
            ("IsActive", isClient),
            ("IsAssigned", isClient),
            ("IsObsolete", false),
            ("IsBlocked", false));
    }

    private void Count(string collectionId)
    {
        int count = Of(collectionId).Count;
        model.Collections.Update(collectionId, ("MemberCount", count), ("LocalMemberCount", count));
    }
}
