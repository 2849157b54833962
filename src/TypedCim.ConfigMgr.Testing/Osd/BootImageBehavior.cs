using System.Globalization;
using TypedCim.Testing;
using Status = TypedCim.ConfigMgr.SMS_BootImagePackage.QueryOSDBinaryInjectionStatusStatusValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Boot images are built anew when they are refreshed, which takes its time and tells its progress by the id of a context.</summary>
internal static class BootImageBehavior
{
    private const uint Whole = 100;

    internal static void AddTo(SiteModel model)
    {
        model.Server.On<SMS_BootImagePackage>("RefreshPkgSource", call => Refresh(model, call));
        model.Server.On<SMS_BootImagePackage>("QueryOSDBinaryInjectionStatus", call => Query(model, call));
        model.Server.On<SMS_BootImagePackage>("DeleteContextID", call => model.Server.Remove(Require(model, call).Path!));
        model.Server.On<SMS_BootImagePackage>("UpdateOptionalComponents", call => SetComponents(model, call));
    }

    private static void Refresh(SiteModel model, CimMethodCall<SMS_BootImagePackage> call)
    {
        model.Packages.Refresh(SitePackage.Of(model.Server.Find(call.Path!)!));
        if (call.Argument("ContextID").AsString() is not { Length: > 0 } contextId)
            return;

        var path = new CimPath(SiteRecords.Injections, [new CimKey("ContextID", contextId)]);
        model.Server.Remove(path);
        model.Server.Add(new CimRecord(SiteRecords.Injections), ("ContextID", contextId), ("Started", model.Now));
    }

    private static void Query(SiteModel model, CimMethodCall<SMS_BootImagePackage> call)
    {
        TimeSpan passed = model.Server.Time.GetUtcNow() - Require(model, call)["Started"].AsDateTime()!.Value.ToDateTimeOffset();
        uint progress = (uint)Math.Min(Whole, passed.Ticks * Whole / Math.Max(1, model.CopyDuration.Ticks));
        call.Set("Status", (uint)(progress == Whole ? Status.Complete : Status.InProgress));
        call.Set("Progress", progress);
        call.Set("MaxProgress", Whole);
        call.Set("ProgressText", progress == Whole ? "" : "Injecting binaries");
        call.Set("ErrorCode", 0);
        call.Set("ExtendedErrorInfo", "");
    }

    private static CimRecord Require(SiteModel model, CimMethodCall<SMS_BootImagePackage> call)
    {
        string? contextId = call.Argument("ContextID").AsString();
        return (contextId is null ? null : model.Server.Find(new CimPath(SiteRecords.Injections, [new CimKey("ContextID", contextId)])))
            ?? throw SiteOperation.Of(call).Failure(
                contextId,
                $"There is no context {contextId ?? "NULL"}. Give an id of your own to RefreshPkgSource, and ask for it here.");
    }

    private static void SetComponents(SiteModel model, CimMethodCall<SMS_BootImagePackage> call)
    {
        var operation = SiteOperation.Of(call);
        string[]? ids = call.Argument("ComponentIds").AsStringArray();
        operation.RequireParallel(("ComponentIds", ids));
        uint[] numbers = Array.ConvertAll(ids!, id => uint.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out uint number)
            ? number
            : throw operation.InvalidParameters($"There is no optional component {id}. Give numbers of SMS_BootImagePackage.OptionalComponents."));
        model.Server.Update(call.Path!, ("OptionalComponents", CimValue.FromArray(numbers)));
    }
}
