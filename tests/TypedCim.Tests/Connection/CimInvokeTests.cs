using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimInvokeTests
{
    [Fact]
    public async Task InputsTravelByNameInTheTypesOfTheMethod()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(0)) };

        await new CimConnection(transport).Acme_Device("D1").ResetAsync(7, "because", delay: 5);

        CimInvokeRequest request = transport.Sent<CimInvokeRequest>();
        Assert.Equal(("Acme_Device", "Reset", "Acme_Device.Id=\"D1\""), (request.ClassName, request.MethodName, request.Path!.ToString()));
        Assert.Same(Acme_Device.CimMetadata.OwnMethods[0], request.Method);
        Assert.Equal(
            [new CimArgument("Mode", CimValue.From((byte)7)), new CimArgument("Reason", CimValue.From("because")), new CimArgument("Delay", CimValue.From(5u))],
            request.Arguments);
    }

    [Fact]
    public async Task AnOptionalArgumentThatIsNullIsLeftOutARequiredOneIsSent()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(0)) };

        await new CimConnection(transport).Acme_Device("D1").ResetAsync(7, null);

        Assert.Equal(
            [new CimArgument("Mode", CimValue.From((byte)7)), new CimArgument("Reason", CimValue.NullOf(CimType.String))],
            transport.Sent<CimInvokeRequest>().Arguments);
    }

    [Fact]
    public async Task AStaticMethodHasNoPath()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(0u), ("IDS", CimValue.From(new List<string> { "D1" }))) };

        CimOutput output = await Acme_Device.SearchAsync(new CimConnection(transport));

        Assert.Null(transport.Sent<CimInvokeRequest>().Path);
        Assert.Equal("Acme_Device", transport.Sent<CimInvokeRequest>().ClassName);
        Assert.Equal("D1", Assert.Single(output[0].AsStringArray()!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Acme_Device.SearchAsync(null!));
    }

    [Fact]
    public async Task OutputsComeByNameConvertedToTheirType()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From("0"), ("old", CimValue.From(42))) };

        CimOutput output = await new CimConnection(transport).Acme_Device("D1").ResetAsync(1, "x");

        Assert.Equal(CimValue.From(0), output.ReturnValue);
        Assert.Equal(CimValue.From("42"), output[2]);
        Assert.True(output[3].IsNull);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(4096u)]
    public async Task ACodeThatMeansSuccessDoesNotThrow(uint code)
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(code)) };

        Assert.Equal(code, (await Acme_Device.SearchAsync(new CimConnection(transport))).ReturnValue.AsUInt32());
    }

    [Theory]
    [InlineData(5u, "Busy", "Acme_Device.Search returned 5 (0x00000005) Busy, which means failure.")]
    [InlineData(0x80041001u, "2147749889", "Acme_Device.Search returned 2147749889 (0x80041001) 2147749889, which means failure.")]
    public async Task AFailingStatusIsNamed(uint code, string name, string message)
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(code)) };

        CimMethodException error = await Assert.ThrowsAsync<CimMethodException>(() => Acme_Device.SearchAsync(new CimConnection(transport)));

        Assert.Equal((code, name, "Acme_Device", "Search"), (error.ReturnValue, error.ReturnName, error.ClassName, error.MethodName));
        Assert.Equal(message, error.Message);
        Assert.Null(error.ExtendedStatus);
    }

    [Fact]
    public async Task AFailingStatusBringsWhatTheProviderSays()
    {
        var transport = new FakeTransport
        {
            OnInvoke = request =>
            {
                Return(request, CimValue.From(-2147217407));
                request.ExtendedStatus = new CimExtendedStatus(new CimRecord("__ExtendedStatus") { ["Description"] = "Out of paper." });
            },
        };

        CimMethodException error = await Assert.ThrowsAsync<CimMethodException>(() => new CimConnection(transport).Acme_Device("D1").ResetAsync(1, "x"));

        Assert.Equal("Acme_Device.Reset returned -2147217407 (0x80041001), which means failure. The provider says: Out of paper.", error.Message);
        Assert.Null(error.ReturnName);
    }

    [Fact]
    public async Task AReturnValueThatIsNoStatusIsNotJudged()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(12u)) };

        Assert.Equal(12u, (await new CimConnection(transport).Acme_Device("D1").CountAsync()).ReturnValue.AsUInt32());
    }

    [Fact]
    public async Task AVoidMethodReturnsNothing()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Device("D1").PingAsync();

        Assert.Equal(("Acme_Device", "Ping"), (transport.Sent<CimInvokeRequest>().ClassName, transport.Sent<CimInvokeRequest>().MethodName));
    }

    [Fact]
    public async Task AMethodNeedsAnInstanceOnAServer()
    {
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => new Acme_Device { Id = "D1" }.ResetAsync(1, "x"));

        Assert.Equal("Acme_Device.Reset needs an instance on a server. Create this object first, or get one with connection.Acme_Device(key).", error.Message);
    }

    [Fact]
    public async Task AnUntypedCallSendsWhatItIsGivenAndJudgesNothing()
    {
        var transport = new FakeTransport { OnInvoke = request => Return(request, CimValue.From(5), ("Out", CimValue.From("x"))) };

        CimRecord output = await new CimConnection(transport).InvokeAsync("A.K=1", "M", new CimRecord("__PARAMETERS") { { "In", (ushort)3 } });

        Assert.Equal([new CimArgument("In", CimValue.From((ushort)3))], transport.Sent<CimInvokeRequest>().Arguments);
        Assert.Equal("A.K=1", transport.Sent<CimInvokeRequest>().Path!.ToString());
        Assert.Null(transport.Sent<CimInvokeRequest>().Method);
        Assert.Equal((5, "x"), (output["returnvalue"].AsSInt32(), output["Out"].AsString()));
    }

    [Fact]
    public async Task AnUntypedCallOfAClassHasNoPath()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).InvokeAsync("A", "M");

        Assert.Null(transport.Sent<CimInvokeRequest>().Path);
        Assert.Empty(transport.Sent<CimInvokeRequest>().Arguments);
    }

    [Fact]
    public async Task AnEmbeddedOutputIsMadeByTheFamilyOfItsParameter()
    {
        var part = new CimParameter("Part", CimType.Object, CimDirection.Out, family: () => Acme_Part.CimFamily);
        var method = new CimMethod("Take", CimType.None, CimMethodFlags.Static, part);
        var cimClass = new CimClass("Acme_Shop", null, null, CimClassFlags.None, null, [], [method]);
        var transport = new FakeTransport
        {
            OnInvoke = request =>
            {
                var writer = new CimWriter(request.Output);
                writer.Set(0, writer.CreateObject(0, "Acme_Bolt"));
                Assert.IsType<CimRecord>(writer.CreateObject(1, "Acme_Bolt"));
            },
        };

        CimOutput output = await Shop.CallAsync(new CimConnection(transport), cimClass.OwnMethods[0]);

        Assert.NotNull(output[0].AsObject<Acme_Bolt>());
        Assert.True(output.ReturnValue.IsNull);
    }

    private static void Return(CimInvokeRequest request, CimValue returnValue, params (string Name, CimValue Value)[] outputs)
    {
        var writer = new CimWriter(request.Output);
        writer.Set(writer.IndexOf("ReturnValue"u8), returnValue);
        foreach ((string name, CimValue value) in outputs)
            writer.Set(writer.IndexOf(name), value);
    }

    /// <summary>A proxy that opens the protected call of static methods.</summary>
    private abstract class Shop : CimObject
    {
        internal static Task<CimOutput> CallAsync(CimConnection connection, CimMethod method) =>
            CimInvokeStaticAsync(connection, method, [], CancellationToken.None);
    }
}
