// A class whose base is in a referenced project, in a project that references no package.
using Smoke;
using TypedCim;
using TypedCim.Testing;

var server = new CimTestServer();
server.Add(new Demo_Scanner { Name = "Flatbed", Location = "Lobby", Resolution = 300 });
server.On<Demo_Device>("Ping", call =>
{
    call.Set("Milliseconds", 5u);
    call.Return(0);
});
server.On<Demo_Scanner>("Scan", call =>
{
    call.Set("Path", "/scans/1.png");
    call.Return(0);
});
await using CimConnection site = server.Connect();

var devices = await DeviceRoom.InRoomAsync(site, "Lobby", CancellationToken.None);
Require(devices is [Demo_Device { Name: "Flatbed" }], "query of the library");

Demo_Scanner scanner = await site.Demo_Scanner().GetAsync("Flatbed");
Require((await scanner.ScanAsync()).Path == "/scans/1.png", "output parameter");
Require((await scanner.PingAsync()).Milliseconds == 5, "inherited method");

scanner.Resolution = 600;
await site.SaveAsync(scanner);
Require(server.Find<Demo_Scanner>("Flatbed")?.Resolution == 600, "save");

Console.WriteLine("Every check held.");

static void Require(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException("The check of " + what + " does not hold.");
}
