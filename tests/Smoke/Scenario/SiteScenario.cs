using System;
using System.Threading.Tasks;
using TypedCim;
using TypedCim.ConfigMgr;
using TypedCim.ConfigMgr.Testing;
using TypedCim.Testing;

namespace Smoke
{
    /// <summary>An image on its way to a distribution point of a simulated site, and a class of the consumer that derives from one of the package.</summary>
    internal static class SiteScenario
    {
        public static async Task RunAsync()
        {
            var clock = new CimTestClock();
            var lab = new SimulatedSite(new SimulatedSiteOptions { SiteCode = "ABC", TimeProvider = clock });
            string imageId = lab.AddImagePackage("Windows 11 Enterprise");
            lab.AddDistributionPoint("DP01.contoso.com");
            CimConnection site = lab.Connect();

            await DistributeAsync(site, clock, imageId);
            await SaveAsync(site, imageId);
            await AssignAsync(site, lab);
            await site.DisposeAsync();
        }

        private static async Task DistributeAsync(CimConnection site, CimTestClock clock, string imageId)
        {
            var points = await site.SMS_DistributionPointInfo().Where(p => p.Name == "DP01.contoso.com").ToListAsync();
            await site.SMS_ImagePackage(imageId).AddDistributionPointsAsync(points);
            clock.Advance(TimeSpan.FromMinutes(5));

            var rows = await site.SMS_PackageStatusDistPointsSummarizer().Where(s => s.PackageID == imageId).ToListAsync();
            Check.Equal(1, rows.Count, "status of the copy");
            Check.Equal(
                (uint)SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED,
                (uint)rows[0].State.GetValueOrDefault(SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_FAILED),
                "state of the copy");
        }

        private static async Task SaveAsync(CimConnection site, string imageId)
        {
            SMS_ImagePackage image = await site.SMS_ImagePackage().GetAsync(imageId);
            image.Description = "Gold image";
            await site.SaveAsync(image);
            Check.Equal("Gold image", (await site.SMS_ImagePackage().GetAsync(imageId)).Description, "save");
        }

        private static async Task AssignAsync(CimConnection site, SimulatedSite lab)
        {
            lab.Server.Add(new Contoso_AssetTag { Tag = "A-1001" }, ("State", 1u));
            lab.Server.On<Contoso_AssetTag>("Assign", call =>
            {
                call.Set("Location", "Basement");
                call.Return(0);
            });

            var assigned = await Contoso_AssetTag.AssignAsync(site, tag: "A-1001", resourceID: 16777219);
            Check.Equal("Basement", assigned.Location, "output parameter");
            SMS_BaseClass tag = await site.Contoso_AssetTag().GetAsync("A-1001");
            Check.Equal("A-1001", ((Contoso_AssetTag)tag).Tag, "class derived from one of the package");
        }
    }
}
