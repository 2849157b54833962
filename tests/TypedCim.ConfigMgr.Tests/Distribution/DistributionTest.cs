using TypedCim.ConfigMgr.Testing;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>A site with two packages and two points, and what tests do to its status rows to show what a site in the field shows.</summary>
internal sealed class DistributionTest
{
    internal DistributionTest()
    {
        Lab = new SimulatedSite(new SimulatedSiteOptions { TimeProvider = Clock });
        Image = Lab.AddImagePackage("Windows");
        Drivers = Lab.AddDriverPackage("Drivers");
        First = Lab.AddDistributionPoint("DP01.contoso.com");
        Second = Lab.AddDistributionPoint("DP02.contoso.com");
        Site = Lab.Connect();
    }

    internal CimTestClock Clock { get; } = new();

    internal SimulatedSite Lab { get; }

    internal CimConnection Site { get; }

    internal string Image { get; }

    internal string Drivers { get; }

    internal string First { get; }

    internal string Second { get; }

    internal DistributionTarget ImageOnFirst => new(Image, First, "ABC");

    internal DistributionTarget ImageOnSecond => new(Image, Second, "ABC");

    internal DistributionTarget DriversOnFirst => new(Drivers, First, "ABC");

    internal Task SendImageAsync() => Site.SMS_ImagePackage(Image).AddDistributionPointsAsync(["ABC", "ABC"], [First, Second]);

    internal void Arrive() => Clock.Advance(TimeSpan.FromMinutes(1));

    /// <summary>Writes the status row of a target, as a site does that lags behind.</summary>
    internal void SetRow(DistributionTarget target, SMS_PackageStatusDistPointsSummarizer.StateValue? state, uint? version) =>
        Lab.Server.Update(PathOf(target, "SMS_PackageStatusDistPointsSummarizer"), ("State", CimValue.From((uint?)state)), ("SourceVersion", CimValue.From(version)));

    internal void RemoveRow(DistributionTarget target) => Lab.Server.Remove(PathOf(target, "SMS_PackageStatusDistPointsSummarizer"));

    internal void RemoveAssignment(DistributionTarget target) => Lab.Server.Remove(PathOf(target, "SMS_DistributionPoint"));

    internal void SetVersion(string packageId, uint version) => Lab.Server.Update(new CimPath("SMS_PackageBaseclass", [new CimKey("PackageID", packageId)]), ("SourceVersion", version));

    private static CimPath PathOf(DistributionTarget target, string className) =>
        new(className, [new CimKey("PackageID", target.PackageID), new CimKey("ServerNALPath", target.NALPath), new CimKey("SiteCode", target.SiteCode)]);
}
