using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimNamespaceTests
{
    [Theory]
    [InlineData(null, @"root\cimv2")]
    [InlineData("", @"root\cimv2")]
    [InlineData("ccm", @"root\cimv2")]
    [InlineData(@"ccm\policy", @"root\cimv2")]
    [InlineData(@"rooted\x", @"root\cimv2")]
    [InlineData(@"root\ccm", @"root\ccm")]
    [InlineData("ROOT/Ccm/", @"ROOT\Ccm")]
    [InlineData("root", "root")]
    [InlineData(@"\\.\root\ccm", @"root\ccm")]
    [InlineData("//srv/root/ccm", @"root\ccm")]
    public async Task AnAbsoluteNamespaceOfTheClassWinsOverThatOfTheConnection(string? ofClass, string expected)
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        var cimClass = new CimClass("Acme_Wide", ofClass, null, CimClassFlags.Singleton, () => new Acme_Wide(), [], []);

        await new CimSingleton<Acme_Wide, Acme_BaseFields>(connection, cimClass.FamilyOf(null, null), new Acme_BaseFields()).GetAsync();

        Assert.Equal(expected, transport.Sent<CimGetRequest>().Namespace);
    }

    [Theory]
    [InlineData("A.K=1", @"root\sms\site_ABC")]
    [InlineData(@"site_XYZ:A.K=1", @"root\sms\site_ABC")]
    [InlineData(@"root\ccm:A.K=1", @"root\ccm")]
    [InlineData(@"\\srv\root\ccm:A.K=1", @"root\ccm")]
    public async Task TheSameHoldsForPaths(string path, string expected)
    {
        var transport = new FakeTransport { OnGet = request => request.CreateRow("A") };
        var connection = new CimConnection(transport, new CimConnectionOptions { Namespace = @"root\sms\site_ABC" });

        await connection.GetAsync(path);
        await connection.DeleteAsync(path);
        await connection.InvokeAsync(path, "M");

        Assert.All(transport.Requests, request => Assert.Equal(expected, request.Namespace));
    }

    [Theory]
    [InlineData("root/sms/site_ABC/", @"root\sms\site_ABC")]
    [InlineData(@"\\srv\root\sms\site_ABC", @"root\sms\site_ABC")]
    public void TheNamespaceOfTheConnectionIsWrittenTheSameWayAlways(string given, string expected)
    {
        var connection = new CimConnection(new FakeTransport(), new CimConnectionOptions { Namespace = given });

        Assert.Equal(expected, connection.Namespace);
        Assert.Equal(expected, connection.ToString());
    }

    [Fact]
    public async Task EveryTypedCallRunsInTheNamespaceOfItsClass()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        var key = new Acme_SlotKey("A", 1);

        Acme_Slot slot = await connection.Acme_Slot().GetAsync(key);
        await connection.Acme_Slot().ToListAsync();
        await connection.DeleteAsync(connection.Acme_Slot().ByKey(key));
        await connection.CreateAsync(Objects.CimSourceTests.Slot("B", 2));
        await connection.Acme_Slot().GetAsync(new CimReference<Acme_Slot>("Acme_Slot.Bank=\"A\",Number=1"));

        Assert.NotNull(slot);
        Assert.Equal(5, transport.Requests.Count);
        Assert.All(transport.Requests, request => Assert.Equal(@"root\acme", request.Namespace));
    }

    [Fact]
    public async Task AReferenceIntoAnotherNamespaceIsReadThere()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Slot().GetAsync(new CimReference<Acme_Slot>(@"root\other:Acme_Slot.Bank=""A"",Number=1"));

        Assert.Equal(@"root\other", transport.Sent<CimGetRequest>().Namespace);
    }

    [Fact]
    public async Task AnInheritedMethodRunsWhereTheObjectIs()
    {
        var transport = new FakeTransport();
        CimObject elsewhere = Elsewhere.CimFamily.Create("Acme_Elsewhere");
        var connection = new CimConnection(transport);
        var set = new CimSet<Elsewhere, Acme_BaseFields, string>(connection, Elsewhere.CimFamily, new Acme_BaseFields(), key => [CimValue.From(key)]);

        await set.ByKey("E1").PingAsync();

        Assert.IsType<Elsewhere>(elsewhere);
        Assert.Equal((@"root\elsewhere", "Acme_Elsewhere"), (transport.Sent<CimInvokeRequest>().Namespace, transport.Sent<CimInvokeRequest>().ClassName));
    }

    private sealed class Elsewhere : Acme_Base
    {
        private static readonly CimClass s_class = new("Acme_Elsewhere", @"root\elsewhere", CimMetadata, CimClassFlags.None, () => new Elsewhere(), [], []);

        internal static new CimFamily CimFamily => s_class.FamilyOf(null, null);

        protected override CimClass CimGetClass() => s_class;
    }
}
