using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Pairs of a group and something that belongs to it, one row of an association class each.</summary>
/// <param name="server">The server.</param>
/// <param name="className">The association class.</param>
/// <param name="memberKey">Its key that names what belongs to the group; the other one is GroupID.</param>
internal sealed class LinkTable(CimTestServer server, string className, string memberKey)
{
    private const string GroupKey = "GroupID";

    internal IReadOnlyList<string> MembersOf(string groupId) => Read(GroupKey, groupId, memberKey);

    internal IReadOnlyList<string> GroupsOf(string member) => Read(memberKey, member, GroupKey);

    internal bool Contains(string groupId, string member) => server.Find(PathOf(groupId, member)) is not null;

    /// <summary>Adds a pair; one that is there stays.</summary>
    internal void Add(string groupId, string member)
    {
        if (!Contains(groupId, member))
            server.Add(new CimRecord(className), (GroupKey, groupId), (memberKey, member));
    }

    /// <summary>Removes a pair.</summary>
    /// <returns>False when there was none.</returns>
    internal bool Remove(string groupId, string member) => server.Remove(PathOf(groupId, member));

    private CimPath PathOf(string groupId, string member) => new(className, [new CimKey(GroupKey, groupId), new CimKey(memberKey, member)]);

    private IReadOnlyList<string> Read(string key, string value, string wanted) =>
        [.. server.Instances(className).Where(row => SiteModel.IsSame(row[key].AsString(), value)).Select(row => row[wanted].AsString()!)];
}
