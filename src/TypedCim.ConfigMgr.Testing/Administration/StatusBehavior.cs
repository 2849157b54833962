using TypedCim.Testing;
using Severity = TypedCim.ConfigMgr.SMS_StatusMessage.SeverityValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Status messages that applications raise, and who the site is.</summary>
internal static class StatusBehavior
{
    private const uint Informational = 39997;
    private const uint Warning = 39998;
    private const uint Error = 39999;

    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.On<SMS_StatusMessage>("RaiseInformationalStatusMsg", call => Raise(model, call, Severity.Informational, Informational));
        server.On<SMS_StatusMessage>("RaiseWarningStatusMsg", call => Raise(model, call, Severity.Warning, Warning));
        server.On<SMS_StatusMessage>("RaiseErrorStatusMsg", call => Raise(model, call, Severity.Error, Error));
        server.On<SMS_StatusMessage>("DeleteByID", call => call.Return(Delete(model, call)));
        server.On<SMS_Identification>("GetSiteID", call => call.Set("SiteID", "{" + model.ScopeGuid + "}"));
        server.On<SMS_Identification>("GetProviderVersion", call => call.Set("VersionString", SiteModel.Version));
        server.On<SMS_Identification>("GetCurrentUser", call => call.Set("UserName", SiteModel.CurrentUser));
    }

    private static void Raise(SiteModel model, CimMethodCall<SMS_StatusMessage> call, Severity severity, uint messageId)
    {
        var operation = SiteOperation.Of(call);
        string component = RequireContext(call, "ApplicationName", operation);
        string machine = RequireContext(call, "MachineName", operation);
        string? text = call.Argument("MessageText").AsString();
        if (string.IsNullOrEmpty(text))
            throw operation.InvalidParameters("MessageText is empty.");

        long id = model.MessageIds.Next();
        CimDateTime? time = call.Argument("Time").AsDateTime();
        model.Server.Add(
            new CimRecord(nameof(SMS_StatusMessage)),
            ("RecordID", id),
            ("Component", component),
            ("MachineName", machine),
            ("ModuleName", "SMS Provider"),
            ("MessageID", messageId),
            ("MessageType", call.Argument("MessageType")),
            ("Severity", (uint)severity),
            ("SiteCode", model.SiteCode),
            ("TopLevelSiteCode", call.Argument("TopLevelSiteCode")),
            ("ProcessID", call.Argument("ProcessID")),
            ("ThreadID", call.Argument("ThreadID")),
            ("Win32Error", call.Argument("Win32Error")),
            ("Time", time ?? model.Now));
        model.Server.Add(new CimRecord(nameof(SMS_StatMsgInsStrings)), ("RecordID", id), ("InsStrIndex", 0u), ("InsStrValue", text));
    }

    private static uint Delete(SiteModel model, CimMethodCall<SMS_StatusMessage> call)
    {
        long[]? ids = call.Argument("RecordIDs").AsSInt64Array();
        SiteOperation.Of(call).RequireParallel(("RecordIDs", ids));
        uint deleted = 0;
        foreach (long id in ids!)
        {
            deleted += model.Server.Remove(new CimPath(nameof(SMS_StatusMessage), [new CimKey("RecordID", id)])) ? 1u : 0;
            foreach (SMS_StatMsgInsStrings text in model.Server.Instances<SMS_StatMsgInsStrings>().Where(text => text.RecordID == id))
                model.Server.Remove(text);
        }

        return deleted;
    }

    private static string RequireContext(CimMethodCall<SMS_StatusMessage> call, string name, SiteOperation operation) =>
        call.Context.TryGetValue(name, out CimValue value) && value.AsString() is { Length: > 0 } text
            ? text
            : throw operation.InvalidParameters(
                $"The call has no {name} in its context. Give the connection an SmsProviderContext with ApplicationName and MachineName.");
}
