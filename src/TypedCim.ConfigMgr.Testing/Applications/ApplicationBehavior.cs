namespace TypedCim.ConfigMgr.Testing;

/// <summary>Applications: retiring and reinstating them.</summary>
internal static class ApplicationBehavior
{
    internal static void AddTo(SiteModel model)
    {
        foreach (string className in new[] { nameof(SMS_Application), nameof(SMS_ApplicationLatest) })
        {
            model.Server.On(className, "SetIsExpired", call => model.Applications.Update(
                call.Instance["CI_ID"].AsUInt32()!.Value,
                ("IsExpired", call.Argument("Expired").AsBoolean() ?? false),
                ("DateLastModified", model.Now)));
            model.Server.On(
                className,
                "UpdateStats",
                call => model.Applications.Update(call.Instance["CI_ID"].AsUInt32()!.Value, ("SummarizationTime", model.Now)));
        }
    }
}
