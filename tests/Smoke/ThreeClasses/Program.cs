using System;
using System.Threading.Tasks;
using TypedCim;
using TypedCim.ConfigMgr;
using TypedCim.Testing;

namespace Smoke
{
    /// <summary>Reads, calls, queries and saves with three classes of the catalogue, on a server in memory that knows no others.</summary>
    internal static class Program
    {
        private static async Task Main()
        {
            var server = new CimTestServer();
            server.Add(new SMS_ImagePackage { Name = "Windows 11" }, ("PackageID", "ABC00001"));
            server.Add(new SMS_DistributionPointInfo(), ("ResourceType", "Windows NT Server"), ("NALPath", "[\"Display=\\\\DP01\\\"]"), ("SiteCode", "ABC"));
            server.Add(new SMS_PackageStatusDistPointsSummarizer { PackageID = "ABC00001", ServerNALPath = "x", SiteCode = "ABC", SourceVersion = 3 });
            server.On<SMS_ImagePackage>("AddDistributionPoints", call => call.Return(0));
            CimConnection site = server.Connect();

            SMS_ImagePackage image = await site.SMS_ImagePackage().GetAsync("ABC00001");
            var points = await site.SMS_DistributionPointInfo().Where(p => p.SiteCode == "ABC").ToListAsync();
            await image.AddDistributionPointsAsync(points);
            image.Description = "Gold image";
            await site.SaveAsync(image);
            var rows = await site.SMS_PackageStatusDistPointsSummarizer().Where(s => s.SourceVersion > 2u).ToListAsync();

            Check.Equal("Gold image", server.Find<SMS_ImagePackage>("ABC00001").Description, "save");
            Check.Equal("ABC00001", rows[0].PackageID, "query");
            await site.DisposeAsync();
            Console.WriteLine("Every check held.");
        }
    }
}
