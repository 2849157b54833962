using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The kinds of packages that are filled with contents: drivers, software updates, applications.</summary>
internal static class ContentBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.On<SMS_DriverPackage>("AddDriverContent", call => AddNumbered(model, call));
        model.Server.On<SMS_DriverPackage>("RemoveDriverContent", call => Remove(model, call));
        model.Server.On<SMS_SoftwareUpdatesPackage>("AddUpdateContent", call => AddNumbered(model, call));
        model.Server.On<SMS_SoftwareUpdatesPackage>("RemoveContent", call => Remove(model, call));
        model.Server.On<SMS_ContentPackage>("AddContent", call => AddNamed(model, call));
        model.Server.On<SMS_ContentPackage>("RemoveContent", call => Remove(model, call));
        model.Server.On<SMS_ContentPackage>("Commit", call => call.Return(0));
        model.Server.On<SMS_ContentPackage>("AddDistributionPointGroup", call => AddGroups(model, call));
    }

    private static void AddNumbered<T>(SiteModel model, CimMethodCall<T> call)
        where T : SMS_PackageBaseclass
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        uint[]? contentIds = call.Argument("ContentIDs").AsUInt32Array();
        ParallelArrays.Require(operation, ("ContentIDs", contentIds?.Length), ("ContentSourcePath", call.Argument("ContentSourcePath").AsStringArray()?.Length));

        string packageId = call.Instance.PackageID;
        uint[] present = [.. contentIds!.Intersect(model.Contents.Of(packageId))];
        if (present.Length > 0)
            throw ProviderFailure.Of(operation, packageId, $"The content {present[0]} is in package {packageId} already.");

        model.Contents.Add(packageId, contentIds!);
        RefreshIfWanted(model, packageId, operation, call.Argument("bRefreshDPs"));
    }

    private static void AddNamed(SiteModel model, CimMethodCall<SMS_ContentPackage> call)
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        int? count = call.Argument("ContentID").AsStringArray()?.Length;
        ParallelArrays.Require(
            operation,
            ("ContentID", count),
            ("ContentVersion", call.Argument("ContentVersion").AsUInt32Array()?.Length),
            ("ContentSource", call.Argument("ContentSource").AsStringArray()?.Length),
            ("ContentFlags", call.Argument("ContentFlags").AsUInt32Array()?.Length),
            ("ContentType", call.Argument("ContentType").AsUInt32Array()?.Length),
            ("RelatedContentID", call.Argument("RelatedContentID").AsStringArray()?.Length));
        model.Contents.Add(call.Instance.PackageID, Enumerable.Range(0, count!.Value).Select(_ => model.Contents.NextNumber()));
    }

    private static void Remove<T>(SiteModel model, CimMethodCall<T> call)
        where T : SMS_PackageBaseclass
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        string packageId = call.Instance.PackageID;
        IReadOnlyList<uint> present = model.Contents.Of(packageId);
        uint[] removed = call.Argument("ContentIDs").AsUInt32Array() ?? [.. present];
        uint[] missing = [.. removed.Except(present)];
        if (missing.Length > 0)
            throw ProviderFailure.Of(operation, packageId, $"The content {missing[0]} is not in package {packageId}.");

        model.Contents.Remove(packageId, removed);
        RefreshIfWanted(model, packageId, operation, call.Argument("bRefreshDPs"));
    }

    private static void AddGroups(SiteModel model, CimMethodCall<SMS_ContentPackage> call)
    {
        string operation = call.Class.Name + "." + call.Method.Name;
        SMS_DistributionPointGroup[] groups = [.. (call.Argument("DistributionPointGroup").AsStringArray() ?? []).Select(group => model.Groups.Require(group, operation))];
        foreach (SMS_DistributionPointGroup group in groups)
            GroupBehavior.Assign(model, group.GroupID, [call.Instance.PackageID], operation);
    }

    private static void RefreshIfWanted(SiteModel model, string packageId, string operation, CimValue refresh)
    {
        if (refresh.AsBoolean().GetValueOrDefault())
            model.Packages.Refresh(model.Packages.Require(packageId, operation));
    }
}
