using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>What every kind of package does: creation, deletion, and the methods that all kinds have.</summary>
internal static class PackageBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate(PackageTable.BaseClass, write => Create(model, write));
        model.Server.OnModify(PackageTable.BaseClass, write => Modify(model, write));
        model.Server.OnDelete(PackageTable.BaseClass, write => Delete(model, write.Instance));
        foreach (PackageKind kind in PackageKind.All)
        {
            model.Server.On(kind.ClassName, "AddDistributionPoints", call => AddDistributionPoints(model, call));
            model.Server.On(kind.ClassName, "RefreshPkgSource", call => model.Packages.Refresh(call.Instance));
            model.Server.On(kind.ClassName, "SetSourceSite", call => SetSourceSite(model, call));
            model.Server.On(kind.ClassName, "AddChangeNotification", call => call.Return(0));
            if (model.Server.Schemas.Find(kind.ClassName)!.FindMethod("Unlock") is not null)
                model.Server.On(kind.ClassName, "Unlock", call => model.Server.Update(call.Path!, ("SourceSite", model.SiteCode)));
        }
    }

    private static void Create(SiteModel model, CimInstanceWrite<CimRecord> write)
    {
        write.Set("PackageID", model.Packages.NextId());
        foreach ((string property, CimValue value) in model.Packages.Defaults(write.Class.Name))
            write.Set(property, value);
    }

    private static void Modify(SiteModel model, CimInstanceWrite<CimRecord> write)
    {
        CimRecord package = write.Instance;
        if (!write.Writes("RefreshPkgSourceFlag") || package["RefreshPkgSourceFlag"].AsBoolean() != true)
            return;

        write.Set("RefreshPkgSourceFlag", false);
        foreach ((string property, CimValue value) in model.Packages.StartRefresh(package))
            write.Set(property, value);
    }

    private static void Delete(SiteModel model, CimRecord package)
    {
        foreach (SMS_DistributionPoint row in model.Points.RowsOf(package["PackageID"].AsString()!))
            model.Points.Unassign(row);
    }

    private static void AddDistributionPoints(SiteModel model, CimMethodCall<CimRecord> call)
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        string[]? siteCodes = call.Argument("SiteCode").AsStringArray();
        string[]? nalPaths = call.Argument("NALPath").AsStringArray();
        ParallelArrays.Require(operation, ("SiteCode", siteCodes?.Length), ("NALPath", nalPaths?.Length));

        // All points are checked before the first is assigned.
        SMS_DistributionPointInfo[] points = [.. nalPaths!.Select((nalPath, index) => model.Points.Require(nalPath, siteCodes![index], operation))];
        foreach (SMS_DistributionPointInfo point in points)
            model.Points.Assign(call.Instance, point);
    }

    private static void SetSourceSite(SiteModel model, CimMethodCall<CimRecord> call)
    {
        string? siteCode = call.Argument("SourceSite").AsString();
        if (!PointTable.IsSame(siteCode, model.SiteCode))
            throw ProviderFailure.Of(call.Class.Name + ".SetSourceSite", siteCode, $"There is no site {siteCode ?? "NULL"} in this hierarchy; its only site is {model.SiteCode}.");

        model.Server.Update(call.Path!, ("SourceSite", model.SiteCode));
    }
}
