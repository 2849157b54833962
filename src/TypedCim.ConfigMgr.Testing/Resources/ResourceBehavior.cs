namespace TypedCim.ConfigMgr.Testing;

/// <summary>Computers and users: discovery and clients make them, programs delete them.</summary>
internal static class ResourceBehavior
{
    internal static void AddTo(SiteModel model)
    {
        foreach (string className in new[] { nameof(SMS_R_System), nameof(SMS_R_User) })
        {
            model.Server.OnCreate(
                className,
                write => throw SiteOperation.Put(write).NotSupported("Resources come from discovery, from clients, or from SMS_Site.ImportMachineEntry."));
            model.Server.OnDelete(className, write => model.Memberships.Forget(ResourceTable.IdOf(write.Instance)));
        }
    }
}
