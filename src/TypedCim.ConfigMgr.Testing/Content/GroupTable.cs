namespace TypedCim.ConfigMgr.Testing;

/// <summary>The distribution point groups of the site, with their members, packages and collections.</summary>
/// <param name="model">The site.</param>
internal sealed class GroupTable(SiteModel model)
{
    private readonly GuidSequence _ids = new();

    internal LinkTable Points { get; } = new(model.Server, SiteRecords.Members, "DPNALPath");

    internal LinkTable Packages { get; } = new(model.Server, SiteRecords.Packages, "PkgID");

    internal LinkTable Collections { get; } = new(model.Server, SiteRecords.Collections, "CollectionID");

    internal string Add(string name, IReadOnlyList<string> nalPaths)
    {
        var operation = SiteOperation.SetUp("AddDistributionPointGroup");
        SitePoint[] points = model.Points.Require(nalPaths, operation);
        RequireUniqueName(name, exceptGroupId: null, operation);
        string groupId = NextId();
        model.Server.Add(new SMS_DistributionPointGroup { GroupID = groupId, Name = name }, Defaults());
        AddPoints(groupId, points);
        return groupId;
    }

    internal string NextId() => _ids.NextInBraces();

    /// <summary>What a site fills in when a group is created.</summary>
    internal (string Property, CimValue Value)[] Defaults() =>
    [
        ("SourceSite", model.SiteCode),
        ("CreatedOn", model.Now),
        ("ModifiedOn", model.Now),
        ("MemberCount", 0u),
        ("HasMember", false),
        ("ContentCount", 0u),
        ("CollectionCount", 0u),
        ("HasRelationship", false),
        ("OutOfSyncContentCount", 0u),
        ("ContentInSync", true),
    ];

    internal void Require(string? groupId, SiteOperation operation)
    {
        if (groupId is null || model.Server.Find(PathOf(groupId)) is null)
            throw operation.Failure(groupId, $"There is no distribution point group {groupId ?? "NULL"} on site {model.SiteCode}. Look for its id in SMS_DistributionPointGroup.GroupID.");
    }

    internal void RequireUniqueName(string? name, string? exceptGroupId, SiteOperation operation)
    {
        if (string.IsNullOrEmpty(name))
            throw operation.InvalidParameters("A distribution point group needs a name.");

        if (model.Server.Instances<SMS_DistributionPointGroup>().Any(group => SiteModel.IsSame(group.Name, name) && !SiteModel.IsSame(group.GroupID, exceptGroupId)))
            throw operation.Failure(name, $"There is a distribution point group {name} already on site {model.SiteCode}. Choose another name.");
    }

    internal SitePoint[] MembersOf(string groupId, SiteOperation operation) => model.Points.Require(Points.MembersOf(groupId), operation);

    internal void AddPoints(string groupId, IReadOnlyList<SitePoint> points)
    {
        foreach (SitePoint point in points)
            Points.Add(groupId, point.NALPath);
        CountGroupsOf(points);
        Touch(groupId);
    }

    internal void RemovePoints(string groupId, IReadOnlyList<SitePoint> points)
    {
        foreach (SitePoint point in points)
            Points.Remove(groupId, point.NALPath);
        CountGroupsOf(points);
        Touch(groupId);
    }

    /// <summary>Takes away what belongs to a group that is about to go; content stays on the points.</summary>
    internal void Forget(string groupId, SiteOperation operation)
    {
        RemovePoints(groupId, MembersOf(groupId, operation));
        foreach (string packageId in Packages.MembersOf(groupId))
            Packages.Remove(groupId, packageId);
        foreach (string collectionId in Collections.MembersOf(groupId))
            Collections.Remove(groupId, collectionId);
    }

    /// <summary>Takes a package that is about to go out of its groups.</summary>
    internal void ForgetPackage(string packageId)
    {
        foreach (string groupId in Packages.GroupsOf(packageId))
        {
            Packages.Remove(groupId, packageId);
            Touch(groupId);
        }
    }

    /// <summary>Counts the groups of a package anew, because it has come to a point or gone from one.</summary>
    internal void CountPackage(string packageId)
    {
        foreach (string groupId in Packages.GroupsOf(packageId))
            Count(groupId);
    }

    /// <summary>Counts a group anew, because a program has changed what belongs to it.</summary>
    internal void Touch(string groupId)
    {
        Count(groupId);
        model.Server.Update(PathOf(groupId), ("ModifiedOn", model.Now));
    }

    private static CimPath PathOf(string groupId) => new(nameof(SMS_DistributionPointGroup), [new CimKey("GroupID", groupId)]);

    private void Count(string groupId)
    {
        IReadOnlyList<string> points = Points.MembersOf(groupId);
        IReadOnlyList<string> packages = Packages.MembersOf(groupId);
        int collections = Collections.MembersOf(groupId).Count;
        int outOfSync = points.Count == 0 ? 0 : packages.Count(packageId => !model.Copies.PointsWith(packageId).IsSupersetOf(points));
        model.Server.Update(
            PathOf(groupId),
            ("MemberCount", (uint)points.Count),
            ("HasMember", points.Count > 0),
            ("ContentCount", (uint)packages.Count),
            ("CollectionCount", (uint)collections),
            ("HasRelationship", collections > 0),
            ("OutOfSyncContentCount", (uint)outOfSync),
            ("ContentInSync", outOfSync == 0));
    }

    private void CountGroupsOf(IEnumerable<SitePoint> points)
    {
        foreach (SitePoint point in points)
            model.Server.Update(point.Path, ("GroupCount", (uint)Points.GroupsOf(point.NALPath).Count));
    }
}
