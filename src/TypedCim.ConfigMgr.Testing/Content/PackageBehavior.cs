using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>What every kind of package does: creation, deletion, and the methods that all kinds have.</summary>
internal static class PackageBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate(PackageTable.BaseClass, write => Create(model, write));
        model.Server.OnModify(PackageTable.BaseClass, write => Modify(model, write));
        model.Server.OnDelete(PackageTable.BaseClass, write => Delete(model, SitePackage.Of(write.Instance)));
        foreach (PackageKind kind in PackageKind.All)
        {
            model.Server.On(kind.ClassName, "AddDistributionPoints", call => AddDistributionPoints(model, call));
            model.Server.On(kind.ClassName, "RefreshPkgSource", call => model.Packages.Refresh(SitePackage.Of(call.Instance)));
            model.Server.On(kind.ClassName, "SetSourceSite", call => SetSourceSite(model, call));
            model.Server.On(kind.ClassName, "Unlock", call => model.Server.Update(call.Path!, ("SourceSite", model.SiteCode)));
            model.Server.On(kind.ClassName, "AddChangeNotification", call => call.Return(0));
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
        foreach ((string property, CimValue value) in model.Packages.StartRefresh(SitePackage.Of(package)))
            write.Set(property, value);
    }

    private static void Delete(SiteModel model, SitePackage package)
    {
        model.Assignments.Remove(package.Id, model.Assignments.Of(package.Id).Select(row => row.ServerNALPath));
        model.Groups.ForgetPackage(package.Id);
        model.Contents.Remove(package.Id, model.Contents.Of(package.Id));
        foreach (SMS_Program program in ProgramBehavior.ProgramsOf(model, package.Id))
            model.Server.Remove(program);
    }

    private static void AddDistributionPoints(SiteModel model, CimMethodCall<CimRecord> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? siteCodes = call.Argument("SiteCode").AsStringArray();
        string[]? nalPaths = call.Argument("NALPath").AsStringArray();
        operation.RequireParallel(("SiteCode", siteCodes), ("NALPath", nalPaths));
        model.Assignments.Add(SitePackage.Of(call.Instance), model.Points.Require(nalPaths!, siteCodes!, operation));
    }

    private static void SetSourceSite(SiteModel model, CimMethodCall<CimRecord> call)
    {
        string? siteCode = call.Argument("SourceSite").AsString();
        if (!SiteModel.IsSame(siteCode, model.SiteCode))
            throw SiteOperation.Of(call).Failure(siteCode, $"There is no primary site {siteCode ?? "NULL"} in this hierarchy; its only one is {model.SiteCode}.");

        model.Server.Update(call.Path!, ("SourceSite", model.SiteCode));
    }
}
