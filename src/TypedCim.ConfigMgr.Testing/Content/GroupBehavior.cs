using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Distribution point groups: packages of a group go to all members, and to later members too.</summary>
internal static class GroupBehavior
{
    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.OnCreate<SMS_DistributionPointGroup>(write => Create(model, write));
        server.OnModify<SMS_DistributionPointGroup>(write => model.Groups.RequireUniqueName(write.Instance.Name, write.Instance.GroupID, SiteOperation.Put(write)));
        server.OnDelete<SMS_DistributionPointGroup>(write => model.Groups.Forget(write.Instance.GroupID, SiteOperation.Delete(write)));
        server.On<SMS_DistributionPointGroup>("AddDistributionPoints", call => AddPoints(model, call));
        server.On<SMS_DistributionPointGroup>("RemoveDistributionPoints", call => RemovePoints(model, call));
        server.On<SMS_DistributionPointGroup>("AddPackages", call => AddPackages(model, call));
        server.On<SMS_DistributionPointGroup>("RemovePackages", call => RemovePackages(model, call));
        server.On<SMS_DistributionPointGroup>("ReDistributePackage", call => Redistribute(model, call));
        server.On<SMS_DistributionPointGroup>("RefreshDPGroup", call => Refresh(model, call));
        server.On<SMS_DistributionPointGroup>("AssociateCollections", call => Associate(model, call, model.Groups.Collections.Add));
        server.On<SMS_DistributionPointGroup>("DisassociateCollections", call => Associate(model, call, (groupId, id) => model.Groups.Collections.Remove(groupId, id)));
    }

    /// <summary>Assigns packages to a group, which starts their copy to the members that lack them.</summary>
    internal static void Assign(SiteModel model, string groupId, IReadOnlyList<SitePackage> packages, SiteOperation operation)
    {
        SitePoint[] points = model.Groups.MembersOf(groupId, operation);
        foreach (SitePackage package in packages)
        {
            model.Groups.Packages.Add(groupId, package.Id);
            model.Assignments.Add(package, points);
        }

        model.Groups.Touch(groupId);
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_DistributionPointGroup> write)
    {
        model.Groups.RequireUniqueName(write.Instance.Name, exceptGroupId: null, SiteOperation.Put(write));
        if (string.IsNullOrEmpty(write.Instance.GroupID))
            write.Set("GroupID", model.Groups.NextId());
        foreach ((string property, CimValue value) in model.Groups.Defaults())
            write.Set(property, value);
    }

    private static void AddPoints(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        var operation = SiteOperation.Of(call);
        string groupId = call.Instance.GroupID;
        SitePoint[] points = model.Points.Require(Strings(call, "DPNALPath"), operation);
        model.Groups.AddPoints(groupId, points);
        if (call.Argument("AddTargetedPackages").AsBoolean() == false)
            return;

        foreach (SitePackage package in PackagesOf(model, groupId, operation))
            model.Assignments.Add(package, points);
    }

    private static void RemovePoints(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        var operation = SiteOperation.Of(call);
        string groupId = call.Instance.GroupID;
        SitePoint[] points = model.Points.Require(Strings(call, "DPNALPath"), operation);
        foreach (SitePoint point in points)
        {
            if (!model.Groups.Points.Contains(groupId, point.NALPath))
                throw operation.Failure(point.NALPath, $"The distribution point {point.NALPath} is not in the group {call.Instance.Name}.");
        }

        model.Groups.RemovePoints(groupId, points);
        if (call.Argument("RemoveTargetedPackages").AsBoolean() != true)
            return;

        foreach (string packageId in model.Groups.Packages.MembersOf(groupId))
            model.Assignments.Remove(packageId, points.Select(point => point.NALPath));
    }

    private static void AddPackages(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        var operation = SiteOperation.Of(call);
        Assign(model, call.Instance.GroupID, model.Packages.RequireAll(Strings(call, "PackageIDs"), operation), operation);
    }

    private static void RemovePackages(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        string groupId = call.Instance.GroupID;
        string[] packageIds = Strings(call, "PackageIDs");
        foreach (string packageId in packageIds)
            RequirePackage(model, call, packageId);

        bool isRemovedFromPoints = call.Argument("RemovePackageFromDPs").AsBoolean() ?? true;
        foreach (string packageId in packageIds)
        {
            model.Groups.Packages.Remove(groupId, packageId);
            if (isRemovedFromPoints)
                model.Assignments.Remove(packageId, model.Groups.Points.MembersOf(groupId));
        }

        model.Groups.Touch(groupId);
    }

    private static void Redistribute(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        var operation = SiteOperation.Of(call);
        string? packageId = call.Argument("PackageID").AsString();
        RequirePackage(model, call, packageId);
        Repeat(model, model.Packages.Require(packageId, operation), model.Groups.MembersOf(call.Instance.GroupID, operation));
    }

    private static void Refresh(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call)
    {
        var operation = SiteOperation.Of(call);
        SitePoint[] points = model.Groups.MembersOf(call.Instance.GroupID, operation);
        foreach (SitePackage package in PackagesOf(model, call.Instance.GroupID, operation))
            Repeat(model, package, points);
    }

    private static void Associate(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call, Action<string, string> change)
    {
        foreach (string collectionId in Strings(call, "CollectionID"))
            change(call.Instance.GroupID, collectionId);
        model.Groups.Touch(call.Instance.GroupID);
    }

    /// <summary>Copies a package to points once more, and to those that lack it for the first time.</summary>
    private static void Repeat(SiteModel model, SitePackage package, SitePoint[] points)
    {
        HashSet<string> paths = new(points.Select(point => point.NALPath), StringComparer.OrdinalIgnoreCase);
        foreach (SMS_DistributionPoint row in model.Assignments.Of(package.Id).Where(row => paths.Contains(row.ServerNALPath)))
            model.Assignments.Repeat(package, row);
        model.Assignments.Add(package, points);
    }

    private static SitePackage[] PackagesOf(SiteModel model, string groupId, SiteOperation operation) => model.Packages.RequireAll(model.Groups.Packages.MembersOf(groupId), operation);

    private static void RequirePackage(SiteModel model, CimMethodCall<SMS_DistributionPointGroup> call, string? packageId)
    {
        if (packageId is null || !model.Groups.Packages.Contains(call.Instance.GroupID, packageId))
            throw SiteOperation.Of(call).Failure(packageId, $"The package {packageId ?? "NULL"} is not assigned to the group {call.Instance.Name}.");
    }

    private static string[] Strings(CimMethodCall<SMS_DistributionPointGroup> call, string parameter)
    {
        string[]? values = call.Argument(parameter).AsStringArray();
        SiteOperation.Of(call).RequireParallel((parameter, values));
        return values!;
    }
}
