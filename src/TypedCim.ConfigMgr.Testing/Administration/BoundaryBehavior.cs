using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Boundaries, and groups of them with the servers that clients there use.</summary>
internal static class BoundaryBehavior
{
    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.OnCreate<SMS_Boundary>(write => CreateBoundary(model, write));
        server.OnDelete<SMS_Boundary>(write => RemoveBoundary(model, write.Instance.BoundaryID));
        server.OnCreate<SMS_BoundaryGroup>(write => CreateGroup(model, write));
        server.OnDelete<SMS_BoundaryGroup>(write => Empty(model, write.Instance.GroupID));
        server.On<SMS_BoundaryGroup>("AddBoundary", call => ChangeBoundaries(model, call, isAdded: true));
        server.On<SMS_BoundaryGroup>("RemoveBoundary", call => ChangeBoundaries(model, call, isAdded: false));
        server.On<SMS_BoundaryGroup>("AddSiteSystem", call => AddSystems(model, call));
        server.On<SMS_BoundaryGroup>("RemoveSiteSystem", call => RemoveSystems(model, call));
    }

    private static void CreateBoundary(SiteModel model, CimInstanceWrite<SMS_Boundary> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_Boundary boundary = write.Instance;
        if (string.IsNullOrEmpty(boundary.Value) || boundary.BoundaryType is null)
            throw operation.InvalidParameters("A boundary needs a BoundaryType and a Value.");

        if (model.Server.Instances<SMS_Boundary>().Any(other => other.BoundaryType == boundary.BoundaryType && SiteModel.IsSame(other.Value, boundary.Value)))
            throw operation.Failure(boundary.Value, $"There is a boundary {boundary.Value} already.");

        write.Set("BoundaryID", model.BoundaryIds.Next());
        write.Set("GroupCount", 0u);
        write.Set("CreatedOn", model.Now);
        write.Set("CreatedBy", SiteModel.CurrentUser);
    }

    private static void CreateGroup(SiteModel model, CimInstanceWrite<SMS_BoundaryGroup> write)
    {
        var operation = SiteOperation.Put(write);
        string name = write.Instance.Name;
        if (string.IsNullOrEmpty(name))
            throw operation.InvalidParameters("A boundary group needs a Name.");

        if (model.Server.Instances<SMS_BoundaryGroup>().Any(other => SiteModel.IsSame(other.Name, name)))
            throw operation.Failure(name, $"There is a boundary group {name} already.");

        write.Set("GroupID", model.BoundaryIds.Next());
        write.Set("MemberCount", 0u);
        write.Set("SiteSystemCount", 0u);
        write.Set("CreatedOn", model.Now);
        write.Set("CreatedBy", SiteModel.CurrentUser);
    }

    private static void ChangeBoundaries(SiteModel model, CimMethodCall<SMS_BoundaryGroup> call, bool isAdded)
    {
        var operation = SiteOperation.Of(call);
        uint[]? ids = call.Argument("BoundaryID").AsUInt32Array();
        operation.RequireParallel(("BoundaryID", ids));
        uint groupId = call.Instance.GroupID;
        foreach (uint id in ids!)
        {
            if (model.Server.Find<SMS_Boundary>(id) is null)
                throw operation.Failure(FormattableString.Invariant($"{id}"), FormattableString.Invariant($"There is no boundary {id}."));

            if (isAdded && model.Server.Find(MemberPath(id, groupId)) is null)
                model.Server.Add(new SMS_BoundaryGroupMembers { BoundaryID = id, GroupID = groupId });
            else if (!isAdded && !model.Server.Remove(MemberPath(id, groupId)))
                throw operation.Failure(
                    FormattableString.Invariant($"{id}"),
                    FormattableString.Invariant($"The boundary {id} is not in the group {call.Instance.Name}."));

            Count(model, id);
        }

        CountGroup(model, groupId);
    }

    private static void AddSystems(SiteModel model, CimMethodCall<SMS_BoundaryGroup> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? paths = call.Argument("ServerNALPath").AsStringArray();
        uint[]? flags = call.Argument("Flags").AsUInt32Array();
        operation.RequireParallel(("ServerNALPath", paths), ("Flags", flags));
        SitePoint[] points = model.Points.Require(paths!, operation);
        for (int i = 0; i < points.Length; i++)
        {
            model.Server.Remove(SystemPath(points[i].NALPath, call.Instance.GroupID));
            model.Server.Add(
                new CimRecord(nameof(SMS_BoundaryGroupSiteSystems)),
                ("GroupID", call.Instance.GroupID),
                ("ServerNALPath", points[i].NALPath),
                ("SiteCode", points[i].SiteCode),
                ("Flags", flags![i]));
        }

        CountGroup(model, call.Instance.GroupID);
    }

    private static void RemoveSystems(SiteModel model, CimMethodCall<SMS_BoundaryGroup> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? paths = call.Argument("ServerNALPath").AsStringArray();
        operation.RequireParallel(("ServerNALPath", paths));
        foreach (string path in paths!)
        {
            if (!model.Server.Remove(SystemPath(path, call.Instance.GroupID)))
                throw operation.Failure(path, $"The server {path} is not in the group {call.Instance.Name}.");
        }

        CountGroup(model, call.Instance.GroupID);
    }

    private static void RemoveBoundary(SiteModel model, uint boundaryId)
    {
        foreach (SMS_BoundaryGroupMembers member in Members(model).Where(member => member.BoundaryID == boundaryId))
        {
            model.Server.Remove(member);
            CountGroup(model, member.GroupID);
        }
    }

    private static void Empty(SiteModel model, uint groupId)
    {
        foreach (SMS_BoundaryGroupMembers member in Members(model).Where(member => member.GroupID == groupId))
        {
            model.Server.Remove(member);
            Count(model, member.BoundaryID);
        }

        foreach (SMS_BoundaryGroupSiteSystems system in Systems(model).Where(system => system.GroupID == groupId))
            model.Server.Remove(system);
    }

    private static void Count(SiteModel model, uint boundaryId) =>
        model.Server.Update(
            PathOf(nameof(SMS_Boundary), "BoundaryID", boundaryId),
            ("GroupCount", (uint)Members(model).Count(member => member.BoundaryID == boundaryId)));

    private static void CountGroup(SiteModel model, uint groupId) => model.Server.Update(
        PathOf(nameof(SMS_BoundaryGroup), "GroupID", groupId),
        ("MemberCount", (uint)Members(model).Count(member => member.GroupID == groupId)),
        ("SiteSystemCount", (uint)Systems(model).Count(system => system.GroupID == groupId)),
        ("ModifiedOn", model.Now));

    private static IReadOnlyList<SMS_BoundaryGroupMembers> Members(SiteModel model) => model.Server.Instances<SMS_BoundaryGroupMembers>();

    private static IReadOnlyList<SMS_BoundaryGroupSiteSystems> Systems(SiteModel model) => model.Server.Instances<SMS_BoundaryGroupSiteSystems>();

    private static CimPath PathOf(string className, string key, uint id) => new(className, [new CimKey(key, id)]);

    private static CimPath MemberPath(uint boundaryId, uint groupId) => new(
        nameof(SMS_BoundaryGroupMembers), [new CimKey("BoundaryID", boundaryId), new CimKey("GroupID", groupId)]);

    private static CimPath SystemPath(string nalPath, uint groupId) => new(
        nameof(SMS_BoundaryGroupSiteSystems), [new CimKey("GroupID", groupId), new CimKey("ServerNALPath", nalPath)]);
}
