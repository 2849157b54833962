using System.Globalization;
using Microsoft.Management.Infrastructure.Options;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class SessionTests
{
    [Fact]
    public async Task NothingConnectsBeforeTheFirstCall()
    {
        await using var lab = new Lab();

        Assert.Empty(lab.Server.Operations);
    }

    [Fact]
    public async Task WinRmIsSetUpByOptions()
    {
        CimSessionOptions native = await OptionsOfAsync(options =>
        {
            options.Port = 15986;
            options.UseSsl = true;
            options.ChecksCertificateName = false;
            options.Culture = CultureInfo.InvariantCulture;
            options.OperationTimeout = TimeSpan.FromMinutes(2);
        });

        var web = Assert.IsType<WSManSessionOptions>(native);
        Assert.Equal((15986u, true, false, true), (web.DestinationPort, web.UseSsl, web.CertCNCheck, web.CertCACheck));
        Assert.Equal((CultureInfo.InvariantCulture, TimeSpan.FromMinutes(2)), (web.Culture, web.Timeout));
    }

    [Fact]
    public async Task DcomIsSetUpByOptions()
    {
        CimSessionOptions native = await OptionsOfAsync(options =>
        {
            options.Protocol = MmiProtocol.Dcom;
            options.Impersonation = MmiImpersonation.Delegate;
        });

        var dcom = Assert.IsType<DComSessionOptions>(native);
        Assert.Equal((ImpersonationType.Delegate, true, true), (dcom.Impersonation, dcom.PacketPrivacy, dcom.PacketIntegrity));
    }

    [Fact]
    public async Task WithoutOptionsMmiChooses() => Assert.IsType<CimSessionOptions>(await OptionsOfAsync(_ => { }));

    [Fact]
    public void OptionsThatContradictEachOtherAreRefusedAtOnce()
    {
        Assert.Throws<ArgumentException>(() => new MmiTransport(new MmiOptions { Protocol = MmiProtocol.Dcom, UseSsl = true }));
        Assert.Throws<ArgumentException>(() => new MmiTransport(new MmiOptions { Port = 70_000 }));
    }

    [Fact]
    public void CredentialShowsNoPassword()
    {
        Assert.Equal(@"CONTOSO\user", MmiCredential.FromPassword(@"CONTOSO\user", "s3cret!").ToString());
        Assert.Equal("user@contoso.com", MmiCredential.FromPassword("user@contoso.com", "s3cret!").ToString());
    }

    [Fact]
    public async Task PasswordIsBroughtToTheServer()
    {
        await using var lab = new Lab(options => options.Credential = MmiCredential.FromPassword(@"CONTOSO\user", "s3cret!", MmiAuthentication.Kerberos));
        lab.Server.Password = "s3cret!";
        lab.Add("Lab_Thing", ("Name", "A"));

        Assert.Equal("A", (await lab.Site.Lab_Thing().GetAsync("A")).Name);
    }

    private static async Task<CimSessionOptions> OptionsOfAsync(Action<MmiOptions> configure)
    {
        await using var lab = new Lab(configure);
        await lab.Site.Lab_Thing().ToListAsync();
        return Assert.Single(lab.Server.Operations).Session!;
    }
}
