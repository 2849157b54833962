using MmiStandIn;
using TypedCim.ConfigMgr;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi.Tests.Site;

public sealed class SmsProviderTests
{
    private static int s_sites;

    private readonly string _domain = $"site{Interlocked.Increment(ref s_sites)}.contoso.com";
    private readonly StandInServer _siteServer = new();
    private readonly List<string?> _asked = [];

    public SmsProviderTests() => AddProviderClass("cm01", _siteServer);

    [Fact]
    public async Task NamespaceOfTheLocalSiteIsFound()
    {
        AddLocation("cm01", "ABC", isLocal: true);
        AddLocation("cm09", "XYZ", isLocal: false);

        await using CimConnection site = await SmsProvider.ConnectAsync(Host("cm01"), Transport);

        Assert.Equal(@"root\sms\site_ABC", site.Namespace);
        Assert.Equal(Host("cm01"), Assert.Single(_asked));
    }

    [Fact]
    public async Task ProviderOnAnotherComputerIsConnectedThere()
    {
        AddLocation("prov1", "ABC", isLocal: true);
        StandInServer provider = AddProviderClass("prov1", new StandInServer());

        await using CimConnection site = await SmsProvider.ConnectAsync(Host("cm01"), Transport);

        Assert.Equal([Host("cm01"), Host("prov1")], _asked);
        Assert.Single(provider.Operations);
        Assert.Equal(1, _siteServer.DisposedSessions);
    }

    [Fact]
    public async Task ProviderThatIsOffIsPassedOver()
    {
        AddLocation("off", "ABC", isLocal: true);
        AddLocation("prov1", "ABC", isLocal: true);
        AddProviderClass("prov1", new StandInServer());

        await using CimConnection site = await SmsProvider.ConnectAsync(Host("cm01"), Transport);

        Assert.Equal([Host("cm01"), Host("off"), Host("prov1")], _asked);
    }

    [Fact]
    public async Task SiteIsChosenByItsCode()
    {
        AddLocation("cm01", "ABC", isLocal: true);
        AddLocation("cm01", "XYZ", isLocal: false);

        await using CimConnection site = await SmsProvider.ConnectAsync(Host("cm01"), Transport, siteCode: "xyz");

        Assert.Equal(@"root\sms\site_XYZ", site.Namespace);
    }

    [Fact]
    public async Task ServerWithoutSuchASiteSaysSo()
    {
        AddLocation("cm01", "XYZ", isLocal: false);

        CimException failure = await Assert.ThrowsAsync<CimException>(() => SmsProvider.ConnectAsync(Host("cm01"), Transport));

        Assert.Equal(CimStatus.NotFound, failure.Status);
        Assert.Equal(1, _siteServer.DisposedSessions);
    }

    [Fact]
    public async Task ContextOfTheProviderIsTyped()
    {
        AddLocation("cm01", "ABC", isLocal: true);
        await using CimConnection server = new(Transport(Host("cm01")), new CimConnectionOptions { Namespace = SmsProvider.RootNamespace });
        var context = new SmsProviderContext { ApplicationName = "tests", MachineName = "PC1", LocaleID = @"MS\0x409", LimitToCollectionIDs = "SMS00001", InstanceCount = 10, QueryQualifiers = true };

        await SmsProvider.FindAllAsync(server.With(CimCallOptions.Default.WithProviderContext(context)));

        IReadOnlyDictionary<string, object?> sent = _siteServer.Operations[^1].Context;
        Assert.Equal(
            "ApplicationName=tests, InstanceCount=10, LimitToCollectionIDs=SMS00001, LocaleID=MS\\0x409, MachineName=PC1, QueryQualifiers=True",
            string.Join(", ", sent.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key + "=" + one.Value)));
        Assert.IsType<uint>(sent["InstanceCount"]);
    }

    private string Host(string computer) => computer + "." + _domain;

    private MmiTransport Transport(string? server)
    {
        _asked.Add(server);
        return new MmiTransport(new MmiOptions { Server = server });
    }

    private StandInServer AddProviderClass(string computer, StandInServer server)
    {
        StandInNetwork.Register(Host(computer), server);
        server.AddClass("root/sms", new ClassDescription("SMS_ProviderLocation")
        {
            Properties =
            [
                new PropertyDescription("Machine", Native.CimType.String, Native.CimFlags.Key),
                new PropertyDescription("SiteCode", Native.CimType.String, Native.CimFlags.Key),
                new PropertyDescription("NamespacePath", Native.CimType.String),
                new PropertyDescription("ProviderForLocalSite", Native.CimType.Boolean),
            ],
        });
        return server;
    }

    private void AddLocation(string computer, string siteCode, bool isLocal) => _siteServer.Add(new StoredObject("SMS_ProviderLocation", "root/sms")
    {
        ["Machine"] = Host(computer),
        ["SiteCode"] = siteCode,
        ["NamespacePath"] = $@"\\{Host(computer)}\root\sms\site_{siteCode}",
        ["ProviderForLocalSite"] = isLocal,
    });
}
