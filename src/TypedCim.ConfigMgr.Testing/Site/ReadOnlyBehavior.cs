namespace TypedCim.ConfigMgr.Testing;

/// <summary>The classes that a site writes and programs only read.</summary>
internal static class ReadOnlyBehavior
{
    private static readonly string[] s_classes =
    [
        nameof(SMS_DistributionPointInfo),
        nameof(SMS_PackageStatusDistPointsSummarizer),
        nameof(SMS_DistributionDPStatus),
        nameof(SMS_FullCollectionMembership),
    ];

    internal static void AddTo(SiteModel model)
    {
        foreach (string className in s_classes)
        {
            model.Server.OnCreate(className, write => Refuse(SiteOperation.Put(write)));
            model.Server.OnModify(className, write => Refuse(SiteOperation.Put(write)));
            model.Server.OnDelete(className, write => Refuse(SiteOperation.Delete(write)));
        }
    }

    private static void Refuse(SiteOperation operation) => throw operation.NotSupported($"{operation.ClassName} is read-only: the site itself writes its instances.");
}
