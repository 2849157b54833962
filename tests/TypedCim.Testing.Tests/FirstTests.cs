namespace TypedCim.Testing.Tests;

public sealed class FirstTests
{
    [Fact]
    public async Task Works()
    {
        var server = new CimTestServer();
        server.Add(new Demo_Printer { Name = "A" }, ("Status", 2));
        CimConnection site = server.Connect();
        Demo_Printer printer = await site.Demo_Printer().GetAsync("a");
        Assert.Equal("A", printer.Name);
    }
}
