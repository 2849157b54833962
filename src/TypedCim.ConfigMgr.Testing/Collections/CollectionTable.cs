using System.Globalization;
using Status = TypedCim.ConfigMgr.SMS_Collection.CurrentStatusValue;
using Type = TypedCim.ConfigMgr.SMS_Collection.CollectionTypeValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The collections of the site.</summary>
/// <param name="model">The site.</param>
internal sealed class CollectionTable(SiteModel model)
{
    internal const string AllSystems = "SMS00001";
    internal const string AllUsers = "SMS00002";

    private readonly NumberSequence _numbers = new(1);

    internal IReadOnlyList<SMS_Collection> All => model.Server.Instances<SMS_Collection>();

    /// <summary>Adds the collections that every site has, and that all others are limited to.</summary>
    internal void AddBuiltIn()
    {
        AddRow(
            AllSystems,
            "All Systems",
            Type.DEVICE,
            limitTo: null,
            [new SMS_CollectionRuleQuery { RuleName = "All Systems", QueryExpression = "select * from SMS_R_System" }]);
        AddRow(
            AllUsers,
            "All Users",
            Type.USER,
            limitTo: null,
            [new SMS_CollectionRuleQuery { RuleName = "All Users", QueryExpression = "select * from SMS_R_User" }]);
    }

    /// <summary>Adds a collection of computers with direct rules, and evaluates it at once.</summary>
    internal string Add(string name, IReadOnlyList<uint> resourceIds)
    {
        var operation = SiteOperation.SetUp("AddCollection");
        SMS_CollectionRule[] rules =
        [
            .. resourceIds.Select(id => model.Resources.Require(id, operation)).Select(resource => new SMS_CollectionRuleDirect
            {
                RuleName = resource["Name"].AsString(),
                ResourceClassName = resource.ClassName,
                ResourceID = ResourceTable.IdOf(resource),
            }),
        ];
        string id = NextId();
        AddRow(id, name, Type.DEVICE, AllSystems, rules);
        model.Memberships.Evaluate(id);
        return id;
    }

    internal string NextId() => model.SiteCode + _numbers.Next().ToString("X5", CultureInfo.InvariantCulture);

    internal SMS_Collection? Find(string? id) => id is null ? null : model.Server.Find<SMS_Collection>(id);

    internal SMS_Collection Require(string? id, SiteOperation operation) =>
        Find(id) ?? throw operation.Failure(
            id,
            $"There is no collection {id ?? "NULL"} on site {model.SiteCode}. Look for its id in SMS_Collection.CollectionID.");

    /// <summary>What the site fills in when a collection is created.</summary>
    internal (string Property, CimValue Value)[] Defaults(string id, SMS_Collection? limitTo) =>
    [
        ("CollectionID", id),
        ("LimitToCollectionName", limitTo?.Name),
        ("MemberClassName", "SMS_CM_RES_COLL_" + id),
        ("MemberCount", 0),
        ("LocalMemberCount", 0),
        ("CurrentStatus", (uint)Status.READY),
        ("IsBuiltIn", false),
        ("OwnedByThisSite", true),
        ("CollectionVariablesCount", 0),
        ("ServiceWindowsCount", 0),
        ("PowerConfigsCount", 0),
        ("IncludeExcludeCollectionsCount", 0),
        ("LastChangeTime", model.Now),
    ];

    /// <summary>The collections whose members depend on those of another one.</summary>
    internal IEnumerable<SMS_Collection> DependentsOf(string id) => All.Where(collection => Sources(collection).Contains(id, StringComparer.OrdinalIgnoreCase));

    /// <summary>The collections that a collection takes its members from: the limiting one, and those that rules name.</summary>
    internal static IEnumerable<string> Sources(SMS_Collection collection) =>
        new[] { collection.LimitToCollectionID }
            .Concat((collection.CollectionRules ?? []).Select(CollectionRules.SourceOf))
            .OfType<string>();

    internal void Update(string id, params (string Property, CimValue Value)[] values) =>
        model.Server.Update(new CimPath(nameof(SMS_Collection), [new CimKey("CollectionID", id)]), values);

    private void AddRow(string id, string name, Type type, string? limitTo, SMS_CollectionRule[] rules) => model.Server.Add(
        new SMS_Collection
        {
            Name = name,
            CollectionType = type,
            LimitToCollectionID = limitTo,
            CollectionRules = rules,
            RefreshType = SMS_Collection.RefreshTypeBits.MANUAL,
        },
        [.. Defaults(id, Find(limitTo)), ("IsBuiltIn", limitTo is null), ("LastRefreshTime", model.Now)]);
}
