using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The distribution point groups of the site, with their members, packages and collections.</summary>
/// <param name="model">The site.</param>
internal sealed class GroupTable(SiteModel model)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, GroupContent> _contents = new(StringComparer.OrdinalIgnoreCase);
    private int _lastNumber;

    internal string Add(string name, IReadOnlyList<string> nalPaths)
    {
        SMS_DistributionPointInfo[] points = [.. nalPaths.Select(nalPath => model.Points.Require(nalPath, nameof(Add)))];
        string groupId = NextId();
        model.Server.Add(new SMS_DistributionPointGroup { GroupID = groupId, Name = name }, Defaults());
        foreach (SMS_DistributionPointInfo point in points)
            ContentOf(groupId).Points.Add(point.NALPath);
        UpdateCounters(groupId);
        return groupId;
    }

    /// <summary>A GUID in braces that depends on the order of creation alone.</summary>
    internal string NextId() => "{" + new Guid(Interlocked.Increment(ref _lastNumber), 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]).ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant() + "}";

    /// <summary>What a site fills in when a group is created.</summary>
    internal (string Property, CimValue Value)[] Defaults() => [("SourceSite", model.SiteCode), ("CreatedOn", model.Now), ("ModifiedOn", model.Now)];

    internal GroupContent ContentOf(string groupId)
    {
        lock (_gate)
        {
            if (!_contents.TryGetValue(groupId, out GroupContent? content))
                _contents.Add(groupId, content = new GroupContent());
            return content;
        }
    }

    internal void Forget(string groupId)
    {
        lock (_gate)
            _contents.Remove(groupId);
    }

    /// <summary>Finds a group by its id or its name.</summary>
    internal SMS_DistributionPointGroup Require(string? group, string operation) =>
        model.Server.Instances<SMS_DistributionPointGroup>().FirstOrDefault(candidate => PointTable.IsSame(candidate.GroupID, group) || PointTable.IsSame(candidate.Name, group))
        ?? throw ProviderFailure.Of(operation, group, $"There is no distribution point group {group ?? "NULL"} on site {model.SiteCode}.");

    /// <summary>Sends packages to points of a group.</summary>
    internal void Send(IEnumerable<CimRecord> packages, IEnumerable<SMS_DistributionPointInfo> points)
    {
        SMS_DistributionPointInfo[] targets = [.. points];
        foreach (CimRecord package in packages)
        {
            foreach (SMS_DistributionPointInfo point in targets)
                model.Points.Assign(package, point);
        }
    }

    internal IReadOnlyList<SMS_DistributionPointInfo> PointsOf(string groupId) =>
        [.. ContentOf(groupId).Points.Select(nalPath => model.Points.Require(nalPath, nameof(PointsOf)))];

    internal void UpdateAllCounters()
    {
        foreach (SMS_DistributionPointGroup group in model.Server.Instances<SMS_DistributionPointGroup>())
            UpdateCounters(group.GroupID);
    }

    internal void UpdateCounters(string groupId)
    {
        GroupContent content = ContentOf(groupId);
        uint outOfSync = (uint)content.Packages.Count(packageId => !content.Points.All(nalPath => model.Copies.HasArrived(packageId, nalPath)));
        model.Server.Update(
            new CimPath("SMS_DistributionPointGroup", [new CimKey("GroupID", groupId)]),
            ("MemberCount", (uint)content.Points.Count),
            ("HasMember", content.Points.Count > 0),
            ("ContentCount", (uint)content.Packages.Count),
            ("CollectionCount", (uint)content.Collections.Count),
            ("HasRelationship", content.Collections.Count > 0),
            ("OutOfSyncContentCount", outOfSync),
            ("ContentInSync", outOfSync == 0),
            ("ModifiedOn", model.Now));
        foreach (SMS_DistributionPointInfo point in model.Server.Instances<SMS_DistributionPointInfo>())
            model.Server.Update(point, ("GroupCount", CountGroupsOf(point.NALPath)));
    }

    private uint CountGroupsOf(string nalPath)
    {
        lock (_gate)
            return (uint)_contents.Values.Count(content => content.Points.Contains(nalPath));
    }
}
