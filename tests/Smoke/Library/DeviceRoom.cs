using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TypedCim;

namespace Smoke
{
    /// <summary>Code of a library at C# 7.3 that works with a proxy of its own MOF file.</summary>
    public static class DeviceRoom
    {
        public static Task<List<Demo_Device>> InRoomAsync(CimConnection site, string room, CancellationToken cancellationToken) =>
            site.Demo_Device().Where(d => d.Location == room).ToListAsync(cancellationToken);

        public static async Task<uint?> PingAsync(CimConnection site, string name) => (await site.Demo_Device(name).PingAsync()).Milliseconds;
    }
}
