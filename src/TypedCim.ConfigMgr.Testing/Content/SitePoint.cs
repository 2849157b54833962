namespace TypedCim.ConfigMgr.Testing;

/// <summary>A distribution point, as far as the site itself needs to know it.</summary>
/// <param name="NALPath">Its NAL path.</param>
/// <param name="SiteCode">The site that owns it.</param>
/// <param name="ResourceType">What kind of resource it is.</param>
/// <param name="Name">The name of its server.</param>
internal sealed record SitePoint(string NALPath, string SiteCode, string ResourceType, string? Name)
{
    internal const string Server = "Windows NT Server";

    internal CimPath Path => new(
        "SMS_DistributionPointInfo",
        [new CimKey("NALPath", NALPath), new CimKey("ResourceType", ResourceType), new CimKey("SiteCode", SiteCode)]);

    internal static SitePoint Of(SMS_DistributionPointInfo info) => new(info.NALPath, info.SiteCode, info.ResourceType, info.Name);

    /// <summary>The point of an assignment.</summary>
    internal static SitePoint Of(SMS_DistributionPoint row) => new(row.ServerNALPath, row.SiteCode, row.ResourceType ?? Server, Name: null);
}
