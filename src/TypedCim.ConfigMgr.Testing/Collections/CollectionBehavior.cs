using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Collections: their rules, and the requests to evaluate them.</summary>
internal static class CollectionBehavior
{
    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.OnCreate<SMS_Collection>(write => Create(model, write));
        server.OnModify<SMS_Collection>(write => Modify(model, write));
        server.OnDelete<SMS_Collection>(write => Delete(model, write));
        server.On<SMS_Collection>("AddMembershipRule", call => call.Set("QueryID", Add(model, call.Instance, [RuleOf(call)], SiteOperation.Of(call))[0]));
        server.On<SMS_Collection>(
            "AddMembershipRules",
            call => call.Set("QueryIDs", CimValue.FromArray(Add(model, call.Instance, RulesOf(call), SiteOperation.Of(call)))));
        server.On<SMS_Collection>("DeleteMembershipRule", call => DeleteRules(model, call, [RuleOf(call)]));
        server.On<SMS_Collection>("DeleteMembershipRules", call => DeleteRules(model, call, RulesOf(call)));
        server.On<SMS_Collection>("RequestRefresh", call => Refresh(model, call));
        server.On<SMS_CollectionRuleQuery>("ValidateQuery", call => call.Return(model.Rules.IsValidQuery(call.Argument("WQLQuery").AsString())));
        server.On<SMS_Collection>("VerifyNoCircularDependencies", call => call.Set("Result", IsFree(model, call)));
    }

    /// <summary>Adds rules, in place of those that are the same; the members follow when the collection is evaluated.</summary>
    /// <returns>For each rule the number of its query, 0 for rules without one.</returns>
    internal static uint[] Add(SiteModel model, SMS_Collection collection, SMS_CollectionRule?[] added, SiteOperation operation)
    {
        RequireOwn(collection, operation);
        SMS_CollectionRule[] rules = Array.ConvertAll(added, rule => model.Rules.Check(rule, collection, operation));
        HashSet<string> identities = [.. rules.Select(CollectionRules.IdentityOf)];
        SetRules(model, collection, [.. (collection.CollectionRules ?? []).Where(rule => !identities.Contains(CollectionRules.IdentityOf(rule))), .. rules]);
        return Array.ConvertAll(rules, rule => (rule as SMS_CollectionRuleQuery)?.QueryID ?? 0);
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_Collection> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_Collection collection = write.Instance;
        RequireName(collection, operation);
        if (collection.CollectionType is not (SMS_Collection.CollectionTypeValue.USER or SMS_Collection.CollectionTypeValue.DEVICE))
            throw operation.InvalidParameters("CollectionType is 1 for a collection of users and 2 for one of devices.");

        if (string.IsNullOrEmpty(collection.LimitToCollectionID))
            throw operation.InvalidParameters(
                $"The collection {collection.Name} needs LimitToCollectionID: {CollectionTable.AllSystems} for devices or {CollectionTable.AllUsers} for users, or another one.");

        SMS_Collection limit = model.Rules.RequireSource(collection.LimitToCollectionID, collection, operation);
        string id = model.Collections.NextId();
        CheckRules(model, write, operation);
        foreach ((string property, CimValue value) in model.Collections.Defaults(id, limit))
            write.Set(property, value);
        if (!write.Writes("RefreshType"))
            write.Set("RefreshType", (uint)SMS_Collection.RefreshTypeBits.MANUAL);
        write.Set("CurrentStatus", (uint)SMS_Collection.CurrentStatusValue.AWAITING_REFRESH);
        model.Memberships.QueueNew(id);
    }

    private static void Modify(SiteModel model, CimInstanceWrite<SMS_Collection> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_Collection collection = write.Instance;
        RequireOwn(collection, operation);
        RequireName(collection, operation);
        if (write.Writes("LimitToCollectionID"))
            write.Set("LimitToCollectionName", model.Rules.RequireSource(collection.LimitToCollectionID, collection, operation).Name);
        CheckRules(model, write, operation);
        write.Set("LastChangeTime", model.Now);
        if (write.Writes("LimitToCollectionID") || write.Writes("CollectionRules"))
        {
            write.Set("CurrentStatus", (uint)SMS_Collection.CurrentStatusValue.AWAITING_REFRESH);
            model.Memberships.QueueNew(collection.CollectionID);
        }
    }

    private static void Delete(SiteModel model, CimInstanceWrite<SMS_Collection> write)
    {
        var operation = SiteOperation.Delete(write);
        SMS_Collection collection = write.Instance;
        RequireOwn(collection, operation);
        string[] dependents = [.. model.Collections.DependentsOf(collection.CollectionID).Select(dependent => dependent.CollectionID)];
        if (dependents.Length > 0)
            throw operation.Failure(
                collection.CollectionID,
                $"The collections {string.Join(", ", dependents)} depend on {collection.CollectionID}. Change or delete them first.");

        model.Deployments.RemoveFor(collection.CollectionID);
        model.Memberships.Clear(collection.CollectionID);
        if (model.Server.Find<SMS_CollectionSettings>(collection.CollectionID) is { } settings)
            model.Server.Remove(settings);
    }

    private static void DeleteRules(SiteModel model, CimMethodCall<SMS_Collection> call, SMS_CollectionRule?[] deleted)
    {
        var operation = SiteOperation.Of(call);
        SMS_Collection collection = call.Instance;
        RequireOwn(collection, operation);
        List<SMS_CollectionRule> left = [.. collection.CollectionRules ?? []];
        foreach (SMS_CollectionRule? rule in deleted)
        {
            if (rule is null || left.RemoveAll(
                one => string.Equals(CollectionRules.IdentityOf(one), CollectionRules.IdentityOf(rule), StringComparison.Ordinal)) == 0)
                throw operation.Failure(
                    rule?.RuleName,
                    $"The collection {collection.CollectionID} has no rule for {(rule is null ? "NULL" : CollectionRules.IdentityOf(rule))}.");
        }

        SetRules(model, collection, [.. left]);
    }

    private static void SetRules(SiteModel model, SMS_Collection collection, SMS_CollectionRule[] rules)
    {
        model.Collections.Update(
            collection.CollectionID,
            ("CollectionRules", rules),
            ("IncludeExcludeCollectionsCount", rules.Count(rule => CollectionRules.SourceOf(rule) is not null)),
            ("LastChangeTime", model.Now));
        model.Memberships.Queue(collection.CollectionID);
    }

    private static void CheckRules(SiteModel model, CimInstanceWrite<SMS_Collection> write, SiteOperation operation)
    {
        if (!write.Writes("CollectionRules") || write.Instance.CollectionRules is not { } given)
            return;

        SMS_CollectionRule[] rules = [.. given.Select(rule => model.Rules.Check(rule, write.Instance, operation))];
        write.Set("CollectionRules", rules);
        write.Set("IncludeExcludeCollectionsCount", rules.Count(rule => CollectionRules.SourceOf(rule) is not null));
    }

    private static void Refresh(SiteModel model, CimMethodCall<SMS_Collection> call)
    {
        model.Memberships.Queue(call.Instance.CollectionID);
        if (call.Argument("IncludeSubCollections").AsBoolean() != true)
            return;

        foreach (SMS_Collection limited in model.Collections.All.Where(one => SiteModel.IsSame(one.LimitToCollectionID, call.Instance.CollectionID)))
            model.Memberships.Queue(limited.CollectionID);
    }

    private static bool IsFree(SiteModel model, CimMethodCall<SMS_Collection> call)
    {
        var operation = SiteOperation.Of(call);
        SMS_Collection parent = model.Collections.Require(KeyOf(call.Argument("parentCollection")), operation);
        SMS_Collection sub = model.Collections.Require(KeyOf(call.Argument("subCollection")), operation);
        return !model.Rules.Reaches(parent, sub.CollectionID);

        static string? KeyOf(CimValue reference) => reference.AsReference()?.Keys[0].Value.AsString();
    }

    private static SMS_CollectionRule? RuleOf(CimMethodCall<SMS_Collection> call) => call.Argument("collectionRule").AsObject<SMS_CollectionRule>();

    private static SMS_CollectionRule?[] RulesOf(CimMethodCall<SMS_Collection> call)
    {
        SMS_CollectionRule[]? rules = call.Argument("collectionRules").AsObjectArray<SMS_CollectionRule>();
        SiteOperation.Of(call).RequireParallel(("collectionRules", rules));
        return rules!;
    }

    private static void RequireOwn(SMS_Collection collection, SiteOperation operation)
    {
        if (collection.IsBuiltIn == true)
            throw operation.Failure(
                collection.CollectionID,
                $"The collection {collection.CollectionID} is built in and cannot be changed. Make one that is limited to it.");
    }

    private static void RequireName(SMS_Collection collection, SiteOperation operation)
    {
        if (string.IsNullOrEmpty(collection.Name))
            throw operation.InvalidParameters("A collection needs a Name.");
    }
}
