using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The assignments of packages to points: making one starts the copy, RefreshNow repeats it, deleting one removes the content.</summary>
internal static class DistributionPointBehavior
{
    private const string Create = "the creation of an SMS_DistributionPoint";

    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_DistributionPoint>(write => Assign(model, write));
        model.Server.OnModify<SMS_DistributionPoint>(write => Repeat(model, write));
        model.Server.OnDelete<SMS_DistributionPoint>(write => model.Copies.Forget(write.Instance));
        model.Server.On<SMS_DistributionPoint>("VerifyPackage", call => RequireRow(model, call));
        model.Server.On<SMS_DistributionPoint>("CancelDistribution", call => model.Copies.Cancel(RequireRow(model, call)));
    }

    private static void Assign(SiteModel model, CimInstanceWrite<SMS_DistributionPoint> write)
    {
        SMS_DistributionPoint row = write.Instance;
        CimRecord package = model.Packages.Require(row.PackageID, Create);
        model.Points.Require(row.ServerNALPath, row.SiteCode, Create);
        foreach ((string property, CimValue value) in PointTable.RowDefaults(package))
            write.Set(property, value);
        model.Copies.Start(row, PackageTable.VersionOf(package));
    }

    private static void Repeat(SiteModel model, CimInstanceWrite<SMS_DistributionPoint> write)
    {
        SMS_DistributionPoint row = write.Instance;
        if (!write.Writes("RefreshNow") || row.RefreshNow != true)
            return;

        write.Set("RefreshNow", false);
        model.Copies.Start(row, PackageTable.VersionOf(model.Packages.Require(row.PackageID, "the change of an SMS_DistributionPoint")));
    }

    private static SMS_DistributionPoint RequireRow(SiteModel model, CimMethodCall<SMS_DistributionPoint> call)
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        string? packageId = call.Argument("PackageId").AsString();
        SMS_DistributionPointInfo point = model.Points.Require(call.Argument("NALPath").AsString(), operation);
        return model.Points.FindRow(packageId, point.NALPath)
            ?? throw ProviderFailure.Of(operation, packageId, $"The package {packageId ?? "NULL"} is not assigned to {point.NALPath}.");
    }
}
