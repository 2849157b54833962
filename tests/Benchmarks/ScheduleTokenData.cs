using System.Text.Json.Serialization;

namespace TypedCim.Tests.Benchmarks;

/// <summary>The base of the plain schedule tokens.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "@odata.type")]
[JsonDerivedType(typeof(RecurIntervalData), "#TypedCim.SMS_ST_RecurInterval")]
[JsonDerivedType(typeof(RecurWeeklyData), "#TypedCim.SMS_ST_RecurWeekly")]
public abstract class ScheduleTokenData
{
    public uint? DayDuration { get; set; }

    public uint? HourDuration { get; set; }

    public bool? IsGMT { get; set; }

    public uint? MinuteDuration { get; set; }

    public CimDateTime? StartTime { get; set; }
}
