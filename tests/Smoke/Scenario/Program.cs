using System;
using System.Threading.Tasks;

namespace Smoke
{
    internal static class Program
    {
        private static async Task Main()
        {
            await PrinterScenario.RunAsync();
            await SiteScenario.RunAsync();
            Console.WriteLine("Every check held.");
        }
    }
}
