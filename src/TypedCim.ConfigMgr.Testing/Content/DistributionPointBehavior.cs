using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The assignments of packages to points: making one starts the copy, RefreshNow repeats it, deleting one removes the content.</summary>
internal static class DistributionPointBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_DistributionPoint>(write => Assign(model, write));
        model.Server.OnModify<SMS_DistributionPoint>(write => Repeat(model, write));
        model.Server.OnDelete<SMS_DistributionPoint>(write => Remove(model, write.Instance));
        model.Server.On<SMS_DistributionPoint>("VerifyPackage", call => model.Copies.Validate(RequireAssignment(model, call)));
        model.Server.On<SMS_DistributionPoint>("CancelDistribution", call => model.Copies.Cancel(RequireAssignment(model, call)));
    }

    private static void Assign(SiteModel model, CimInstanceWrite<SMS_DistributionPoint> write)
    {
        SMS_DistributionPoint row = write.Instance;
        var operation = SiteOperation.Put(write);
        SitePackage package = model.Packages.Require(row.PackageID, operation);
        SitePoint point = model.Points.Require([row.ServerNALPath], [row.SiteCode], operation)[0];
        foreach ((string property, CimValue value) in AssignmentTable.Defaults(package, point))
            write.Set(property, value);
        model.Copies.Start(package, point);
        model.Groups.CountPackage(package.Id);
    }

    private static void Repeat(SiteModel model, CimInstanceWrite<SMS_DistributionPoint> write)
    {
        SMS_DistributionPoint row = write.Instance;
        if (!write.Writes("RefreshNow") || row.RefreshNow != true)
            return;

        write.Set("RefreshNow", false);
        model.Assignments.Repeat(model.Packages.Require(row.PackageID, SiteOperation.Put(write)), row);
        model.Groups.CountPackage(row.PackageID);
    }

    private static void Remove(SiteModel model, SMS_DistributionPoint row)
    {
        model.Copies.Forget(CopyKey.Of(row));
        model.Groups.CountPackage(row.PackageID);
    }

    private static CopyKey RequireAssignment(SiteModel model, CimMethodCall<SMS_DistributionPoint> call)
    {
        var operation = SiteOperation.Of(call);
        SitePackage package = model.Packages.Require(call.Argument("PackageId").AsString(), operation);
        SitePoint point = model.Points.Require([call.Argument("NALPath").AsString()], operation)[0];
        var key = new CopyKey(package.Id, point.NALPath, point.SiteCode);
        return model.Assignments.Contains(key)
            ? key
            : throw operation.Failure(package.Id, $"The package {package.Id} is not assigned to {point.NALPath}.");
    }
}
