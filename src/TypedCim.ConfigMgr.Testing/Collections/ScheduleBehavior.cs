using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Schedules as strings and as tokens.</summary>
internal static class ScheduleBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.On(nameof(SMS_ScheduleMethods), "WriteToString", Write);
        model.Server.On(nameof(SMS_ScheduleMethods), "ReadFromString", Read);
    }

    private static void Write(CimMethodCall<CimRecord> call)
    {
        SMS_ScheduleToken[]? tokens = call.Argument("TokenData").AsObjectArray<SMS_ScheduleToken>();
        SiteOperation.Of(call).RequireParallel(("TokenData", tokens));
        call.Set("StringData", ScheduleInterval.Join(tokens!.Select(token => Try(call, () => ScheduleInterval.FromToken(token)))));
    }

    private static void Read(CimMethodCall<CimRecord> call)
    {
        string text = call.Argument("StringData").AsString() ?? "";
        SMS_ScheduleToken[] tokens = [.. Try(call, () => ScheduleInterval.ParseAll(text)).Select(schedule => schedule.ToToken())];
        call.Set("TokenData", tokens);
    }

    private static T Try<T>(CimMethodCall<CimRecord> call, Func<T> convert)
    {
        try
        {
            return convert();
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidOperationException)
        {
            throw SiteOperation.Of(call).InvalidParameters(problem.Message);
        }
    }
}
