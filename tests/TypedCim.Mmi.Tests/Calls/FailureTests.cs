using MmiStandIn;
using TypedCim.Mmi.Tests.Server;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class FailureTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task ExtendedStatusOfTheProviderIsDecoded()
    {
        _lab.Server.FailNext(new ServerErrorException(Native.NativeErrorCode.Failed, "Generic failure")
        {
            StatusCode = 0x80041001,
            ErrorData = new StoredObject("SMS_ExtendedStatus")
            {
                ["Description"] = "The driver is already in the package.",
                ["ErrorCode"] = 0x40480715u,
                ["StatusCode"] = 0x80041001u,
                ["Operation"] = "PutInstance",
                ["ParameterInfo"] = "Lab_Thing.Name=\"A\"",
                ["ProviderName"] = "WinMgmt",
                ["CauseInfo"] = "183",
            },
        });

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Equal((CimStatus.Failed, "Lab_Thing"), (failure.Status, failure.ClassName));
        Assert.Equal((0x40480715u, 0x80041001u, "PutInstance", "WinMgmt"), (failure.ExtendedStatus!.ErrorCode, failure.ExtendedStatus.StatusCode, failure.ExtendedStatus.Operation, failure.ExtendedStatus.ProviderName));
        Assert.Equal("183", failure.ExtendedStatus.Record["CauseInfo"].AsString());
        Assert.Contains("The driver is already in the package.", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_lab.Host, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Native.NativeErrorCode.AccessDenied, CimStatus.AccessDenied)]
    [InlineData(Native.NativeErrorCode.NotSupported, CimStatus.NotSupported)]
    [InlineData(Native.NativeErrorCode.MethodNotAvailable, CimStatus.MethodNotAvailable)]
    [InlineData(Native.NativeErrorCode.ServerLimitsExceeded, CimStatus.ServerLimitsExceeded)]
    [InlineData((Native.NativeErrorCode)4711, (CimStatus)4711)]
    public async Task CodeOfTheServerStays(Native.NativeErrorCode code, CimStatus expected)
    {
        _lab.Server.FailNext(new ServerErrorException(code, "no"));

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().ToListAsync());

        Assert.Equal(expected, failure.Status);
    }

    [Fact]
    public async Task UnknownNamespaceClassAndParameterAreNamed()
    {
        await using var elsewhere = new Lab(namespaceName: @"root\nowhere");
        CimException noNamespace = await Assert.ThrowsAsync<CimException>(() => elsewhere.Site.GetAsync("Lab_Thing.Name=\"A\""));
        CimException noClass = await Assert.ThrowsAsync<CimException>(() => _lab.Site.GetAsync("Lab_Nothing.Name=\"A\""));
        _lab.Add("Lab_Thing", ("Name", "A"));
        CimException noParameter = await Assert.ThrowsAsync<CimException>(
            () => _lab.Site.InvokeAsync("Lab_Thing.Name=\"A\"", "Weigh", new CimRecord("__PARAMETERS") { { "Wrong", 1u } }));
        CimException noMethod = await Assert.ThrowsAsync<CimException>(() => _lab.Site.InvokeAsync("Lab_Thing.Name=\"A\"", "Wrong"));

        Assert.Equal(CimStatus.InvalidNamespace, noNamespace.Status);
        Assert.Contains(@"root\nowhere", noNamespace.Message, StringComparison.Ordinal);
        Assert.Equal(CimStatus.InvalidClass, noClass.Status);
        Assert.Equal((CimStatus.NoSuchProperty, "Weigh"), (noParameter.Status, noParameter.MethodName));
        Assert.Equal((CimStatus.MethodNotFound, "Wrong"), (noMethod.Status, noMethod.MethodName));
    }

    [Fact]
    public async Task UnreachableHostIsAConnectionThatCouldNotBeMade()
    {
        await using var nowhere = new CimConnection(new MmiTransport(new MmiOptions { Server = "nobody.contoso.com" }));

        CimConnectionException failure = await Assert.ThrowsAsync<CimConnectionException>(() => nowhere.GetAsync("Lab_Thing.Name=\"A\""));

        Assert.Contains("nobody.contoso.com", failure.Message, StringComparison.Ordinal);
        Assert.Contains("WinRM", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureWithoutAReasonIsNoConnectionProblemOnceTheServerHasAnswered()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));
        await _lab.Site.Lab_Thing().GetAsync("A");
        _lab.Server.FailNext(new ServerErrorException(Native.NativeErrorCode.Failed, "Generic failure"));

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Equal(CimStatus.Failed, failure.Status);
    }

    [Fact]
    public async Task WrongPasswordIsAccessDeniedAndIsNotShown()
    {
        await using var lab = new Lab(options => options.Credential = MmiCredential.FromPassword(@"CONTOSO\user", "s3cret!"));
        lab.Server.Password = "another";

        CimException failure = await Assert.ThrowsAsync<CimException>(() => lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Equal(CimStatus.AccessDenied, failure.Status);
        Assert.DoesNotContain("s3cret!", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsCaughtIsMmisOwnException()
    {
        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Equal(Native.NativeErrorCode.NotFound, Assert.IsType<Native.CimException>(failure.InnerException).NativeErrorCode);
    }
}
