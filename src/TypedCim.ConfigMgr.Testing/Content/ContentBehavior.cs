using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The kinds of packages that are filled with contents: drivers, software updates, applications.</summary>
internal static class ContentBehavior
{
    // What a provider answers for a driver that is in the package already.
    private const uint AlreadyInPackage = 0x40480715;

    internal static void AddTo(SiteModel model)
    {
        model.Server.On(nameof(SMS_DriverPackage), "AddDriverContent", call => AddNumbered(model, call));
        model.Server.On(nameof(SMS_DriverPackage), "RemoveDriverContent", call => Remove(model, call, call.Argument("ContentIDs").AsUInt32Array() ?? []));
        model.Server.On(nameof(SMS_SoftwareUpdatesPackage), "AddUpdateContent", call => AddNumbered(model, call));
        model.Server.On(nameof(SMS_SoftwareUpdatesPackage), "RemoveContent", call => Remove(model, call, call.Argument("ContentIDs").AsUInt32Array() ?? []));
        model.Server.On(nameof(SMS_ContentPackage), "AddContent", call => AddNamed(model, call));
        model.Server.On(
            nameof(SMS_ContentPackage),
            "RemoveContent",
            call => Remove(model, call, call.Argument("ContentIDs").AsUInt32Array() ?? [.. model.Contents.Of(call.Instance["PackageID"].AsString()!)]));
        model.Server.On(nameof(SMS_ContentPackage), "Commit", call => model.Packages.Refresh(SitePackage.Of(call.Instance)));
        model.Server.On(nameof(SMS_ContentPackage), "AddDistributionPointGroup", call => AddGroups(model, call));
    }

    private static void AddNumbered(SiteModel model, CimMethodCall<CimRecord> call)
    {
        var operation = SiteOperation.Of(call);
        uint[]? contentIds = call.Argument("ContentIDs").AsUInt32Array();
        string[]? sources = call.Argument("ContentSourcePath").AsStringArray();
        operation.RequireParallel(("ContentIDs", contentIds), ("ContentSourcePath", sources));
        SiteFiles.RequireReadable(sources!, operation);
        var package = SitePackage.Of(call.Instance);
        foreach (uint contentId in contentIds!)
        {
            if (model.Contents.Contains(package.Id, contentId))
                throw operation.Failure(
                    package.Id,
                    FormattableString.Invariant($"The content {contentId} is in package {package.Id} already."),
                    AlreadyInPackage);

            model.Contents.Add(package, contentId);
            model.Contents.MarkDownloaded(contentId);
        }

        RefreshIfWanted(model, package, call);
    }

    private static void AddNamed(SiteModel model, CimMethodCall<CimRecord> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? names = call.Argument("ContentID").AsStringArray();
        string[]? sources = call.Argument("ContentSource").AsStringArray();
        operation.RequireParallel(
            ("ContentID", names),
            ("ContentVersion", call.Argument("ContentVersion").AsUInt32Array()),
            ("ContentSource", sources),
            ("ContentFlags", call.Argument("ContentFlags").AsUInt32Array()),
            ("ContentType", call.Argument("ContentType").AsUInt32Array()),
            ("RelatedContentID", call.Argument("RelatedContentID").AsStringArray()));
        SiteFiles.RequireReadable(sources!, operation);
        var package = SitePackage.Of(call.Instance);
        foreach (string name in names!)
        {
            if (model.Contents.Contains(package.Id, name))
                throw operation.Failure(package.Id, $"The content {name} is in package {package.Id} already.");

            model.Contents.Add(package, model.Contents.NextNumber(), name);
        }
    }

    private static void Remove(SiteModel model, CimMethodCall<CimRecord> call, uint[] contentIds)
    {
        var operation = SiteOperation.Of(call);
        operation.RequireParallel(("ContentIDs", contentIds));
        var package = SitePackage.Of(call.Instance);
        foreach (uint contentId in contentIds)
        {
            if (!model.Contents.Contains(package.Id, contentId))
                throw operation.Failure(package.Id, FormattableString.Invariant($"The content {contentId} is not in package {package.Id}."));
        }

        model.Contents.Remove(package.Id, contentIds);
        RefreshIfWanted(model, package, call);
    }

    private static void AddGroups(SiteModel model, CimMethodCall<CimRecord> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? groupIds = call.Argument("DistributionPointGroup").AsStringArray();
        operation.RequireParallel(("DistributionPointGroup", groupIds));
        foreach (string groupId in groupIds!)
        {
            model.Groups.Require(groupId, operation);
            GroupBehavior.Assign(model, groupId, [SitePackage.Of(call.Instance)], operation);
        }
    }

    private static void RefreshIfWanted(SiteModel model, SitePackage package, CimMethodCall<CimRecord> call)
    {
        if (call.Argument("bRefreshDPs").AsBoolean() ?? true)
            model.Packages.Refresh(package);
    }
}
