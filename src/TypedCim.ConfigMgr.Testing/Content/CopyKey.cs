using System.Runtime.InteropServices;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>A package on a point: it names the assignment, the status and the copy.</summary>
/// <param name="PackageID">The id of the package.</param>
/// <param name="NALPath">The NAL path of the point.</param>
/// <param name="SiteCode">The site that owns the point.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CopyKey(string PackageID, string NALPath, string SiteCode)
{
    internal CimPath Assignment => PathIn("SMS_DistributionPoint");

    internal CimPath Summary => PathIn("SMS_PackageStatusDistPointsSummarizer");

    internal CimPath Copy => PathIn(SiteRecords.Copies);

    internal static CopyKey Of(SMS_DistributionPoint row) => new(row.PackageID, row.ServerNALPath, row.SiteCode);

    private CimPath PathIn(string className) => new(className, [new CimKey("PackageID", PackageID), new CimKey("ServerNALPath", NALPath), new CimKey("SiteCode", SiteCode)]);
}
