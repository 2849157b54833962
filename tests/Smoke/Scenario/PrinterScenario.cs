using System.Threading.Tasks;
using TypedCim;
using TypedCim.Testing;

namespace Smoke
{
    /// <summary>Get, query, methods with output parameters, and save, on a server in memory. C# 7.3, so that every consumer can compile it.</summary>
    internal static class PrinterScenario
    {
        public static async Task RunAsync()
        {
            var server = new CimTestServer();
            server.Add(new Demo_Printer { Name = "Office" }, ("State", 1u));
            server.Add(new Demo_Printer { Name = "Lobby" }, ("State", 0u));
            server.On<Demo_Printer>("Print", call =>
            {
                call.Set("JobId", (call.Argument("Copies").AsUInt32() ?? 0) + 40u);
                call.Return(0u);
            });
            server.On<Demo_Printer>("Discover", call =>
            {
                call.Set("Names", new[] { "Office", "Lobby" });
                call.Return(0u);
            });

            CimConnection site = server.Connect();
            await ReadAsync(site);
            await CallAsync(site);
            await SaveAsync(site, server);
            await site.DisposeAsync();
        }

        private static async Task ReadAsync(CimConnection site)
        {
            Demo_Printer office = await site.Demo_Printer().GetAsync("Office");
            Check.Equal("Office", office.Name, "get");
            Check.Equal(1u, (uint)office.State.GetValueOrDefault(), "enumeration");

            var busy = await site.Demo_Printer().Where(p => p.State == Demo_Printer.StateValue.Printing).ToListAsync();
            Check.Equal(1, busy.Count, "query");
            Check.Equal("Office", busy[0].Name, "query");
        }

        private static async Task CallAsync(CimConnection site)
        {
            var printed = await site.Demo_Printer("Office").PrintAsync(document: "plan.pdf", copies: 2);
            Check.Equal(42u, printed.JobId.GetValueOrDefault(), "output parameter");

            var found = await Demo_Printer.DiscoverAsync(site, subnet: "10.0.0.0/24");
            Check.Equal(2, found.Names.Count, "static method");
        }

        private static async Task SaveAsync(CimConnection site, CimTestServer server)
        {
            Demo_Printer office = await site.Demo_Printer().GetAsync("Office");
            office.Location = "2nd floor";
            office.Tags = new[] { "color", "duplex" };
            await site.SaveAsync(office);

            Demo_Printer stored = server.Find<Demo_Printer>("Office");
            Check.Equal("2nd floor", stored.Location, "save");
            Check.Equal(2, stored.Tags.Count, "save of an array");
        }
    }
}
