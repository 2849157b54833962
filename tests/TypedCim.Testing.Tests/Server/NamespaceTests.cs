using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class NamespaceTests
{
    [Fact]
    public async Task ClassWithItsOwnNamespaceLivesThere()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Agent { Id = "1", Version = "5" });

        Assert.Equal("5", (await server.Connect().Demo_Agent().GetAsync("1")).Version);
        Assert.Equal(@"root\elsewhere", server.Calls[0].Namespace);
        Assert.Equal("5", (await server.Connect().GetAsync("root\\elsewhere:Demo_Agent.Id=\"1\""))["Version"].AsString());
    }

    [Fact]
    public async Task ClassIsNotFoundInTheWrongNamespace()
    {
        CimException failure = await FailsAsync(CimStatus.InvalidClass, () => NewServer().Connect().GetAsync("Demo_Agent.Id=\"1\""));

        Assert.Contains(@"root\elsewhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionToUnknownNamespaceFails()
    {
        CimConnection site = NewServer().Connect(new CimConnectionOptions { Namespace = @"root\moon" });

        CimException failure = await FailsAsync(CimStatus.InvalidNamespace, () => site.Demo_Printer().ToListAsync());

        Assert.Contains(@"root\demo", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameKeyInTwoNamespacesIsTwoInstances()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "A", Pages = 1 });
        server.Add(new CimRecord("Demo_Printer") { Path = new CimPath("Demo_Printer", namespaceName: @"root\second") }, ("Name", "A"), ("Pages", 2));

        CimConnection second = server.Connect(new CimConnectionOptions { Namespace = "root/second" });

        Assert.Equal(2u, (await second.Demo_Printer().GetAsync("A")).Pages);
        Assert.Equal(1u, (await server.Connect().Demo_Printer().GetAsync("A")).Pages);
        Assert.Equal(2, server.Instances<Demo_Printer>().Count);
    }
}
