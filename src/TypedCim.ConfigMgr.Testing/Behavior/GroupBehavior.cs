using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Distribution point groups: packages of a group go to all members, and to later members too.</summary>
internal static class GroupBehavior
{
    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.OnCreate<SMS_DistributionPointGroup>(write => Create(model, write));
        server.OnDelete<SMS_DistributionPointGroup>(write => model.Groups.Forget(write.Instance.GroupID));
        server.On<SMS_DistributionPointGroup>("AddDistributionPoints", call => AddPoints(model, call));
        server.On<SMS_DistributionPointGroup>("RemoveDistributionPoints", call => RemovePoints(model, call));
        server.On<SMS_DistributionPointGroup>("AddPackages", call => Assign(model, call.Instance.GroupID, Strings(call, "PackageIDs"), Operation(call)));
        server.On<SMS_DistributionPointGroup>("RemovePackages", call => RemovePackages(model, call));
        server.On<SMS_DistributionPointGroup>("ReDistributePackage", call => Redistribute(model, call));
        server.On<SMS_DistributionPointGroup>("RefreshDPGroup", call => Refresh(model, call.Instance.GroupID));
        server.On<SMS_DistributionPointGroup>("AssociateCollections", call => Associate(model, call, (collections, id) => collections.Add(id)));
        server.On<SMS_DistributionPointGroup>("DisassociateCollections", call => Associate(model, call, (collections, id) => collections.Remove(id)));
    }

    /// <summary>Assigns packages to a group, which starts their copy to the members that lack them.</summary>
    internal static void Assign(SiteModel model, string groupId, string[] packageIds, string operation)
    {
        CimRecord[] packages = [.. packageIds.Select(packageId => model.Packages.Require(packageId, operation))];
        model.Groups.ContentOf(groupId).Packages.UnionWith(packages.Select(package => package["PackageID"].AsString()!));
        model.Groups.Send(packages, model.Groups.PointsOf(groupId));
        model.Groups.UpdateCounters(groupId);
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_DistributionPointGroup> write)
    {
        write.Set("GroupID", model.Groups.NextId());
        foreach ((string property, CimValue value) in model.Groups.Defaults())
            write.Set(property, value);
    }

    private static void AddPoints(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        SMS_DistributionPointInfo[] points = [.. Strings(call, "DPNALPath").Select(nalPath => model.Points.Require(nalPath, Operation(call)))];
        GroupContent content = model.Groups.ContentOf(call.Instance.GroupID);
        content.Points.UnionWith(points.Select(point => point.NALPath));
        if (call.Argument("AddTargetedPackages").AsBoolean() ?? true)
            model.Groups.Send(content.Packages.Select(packageId => model.Packages.Require(packageId, Operation(call))), points);
        model.Groups.UpdateCounters(call.Instance.GroupID);
    }

    private static void RemovePoints(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        SMS_DistributionPointInfo[] points = [.. Strings(call, "DPNALPath").Select(nalPath => model.Points.Require(nalPath, Operation(call)))];
        GroupContent content = model.Groups.ContentOf(call.Instance.GroupID);
        content.Points.ExceptWith(points.Select(point => point.NALPath));
        if (call.Argument("RemoveTargetedPackages").AsBoolean() ?? false)
            Unassign(model, content.Packages, points.Select(point => point.NALPath));
        model.Groups.UpdateCounters(call.Instance.GroupID);
    }

    private static void RemovePackages(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        string[] packageIds = Strings(call, "PackageIDs");
        GroupContent content = model.Groups.ContentOf(call.Instance.GroupID);
        foreach (string packageId in packageIds)
            RequireMember(content, call, packageId);

        content.Packages.ExceptWith(packageIds);
        if (call.Argument("RemovePackageFromDPs").AsBoolean() ?? true)
            Unassign(model, packageIds, content.Points);
        model.Groups.UpdateCounters(call.Instance.GroupID);
    }

    private static void Redistribute(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        string? packageId = call.Argument("PackageID").AsString();
        GroupContent content = model.Groups.ContentOf(call.Instance.GroupID);
        RequireMember(content, call, packageId);
        Repeat(model, content, packageId!);
        model.Groups.UpdateCounters(call.Instance.GroupID);
    }

    private static void Refresh(SiteModel model, string groupId)
    {
        GroupContent content = model.Groups.ContentOf(groupId);
        foreach (string packageId in content.Packages)
            Repeat(model, content, packageId);
        model.Groups.UpdateCounters(groupId);
    }

    private static void Associate(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call, Action<SortedSet<string>, string> change)
    {
        foreach (string collectionId in Strings(call, "CollectionID"))
            change(model.Groups.ContentOf(call.Instance.GroupID).Collections, collectionId);
        model.Groups.UpdateCounters(call.Instance.GroupID);
    }

    private static void Repeat(SiteModel model, GroupContent content, string packageId)
    {
        uint version = PackageTable.VersionOf(model.Packages.Require(packageId, "the repetition of a copy"));
        foreach (SMS_DistributionPoint row in model.Points.RowsOf(packageId).Where(row => content.Points.Contains(row.ServerNALPath)))
            model.Copies.Start(row, version);
    }

    private static void Unassign(SiteModel model, IEnumerable<string> packageIds, IEnumerable<string> nalPaths)
    {
        string[] points = [.. nalPaths];
        foreach (string packageId in packageIds)
        {
            foreach (SMS_DistributionPoint row in model.Points.RowsOf(packageId).Where(row => points.Contains(row.ServerNALPath, StringComparer.OrdinalIgnoreCase)))
                model.Points.Unassign(row);
        }
    }

    private static void RequireMember(GroupContent content, CimMethodCall<SMS_DistributionPointGroup> call, string? packageId)
    {
        if (packageId is null || !content.Packages.Contains(packageId))
            throw ProviderFailure.Of(Operation(call), packageId, $"The package {packageId ?? "NULL"} is not assigned to the group {call.Instance.Name}.");
    }

    private static string[] Strings(CimMethodCall<SMS_DistributionPointGroup> call, string parameter)
    {
        string[]? values = call.Argument(parameter).AsStringArray();
        ParallelArrays.Require(Operation(call), (parameter, values?.Length));
        return values!;
    }

    private static string Operation(CimMethodCall<SMS_DistributionPointGroup> call) => call.Class.Name + "." + call.Method.Name;
}
