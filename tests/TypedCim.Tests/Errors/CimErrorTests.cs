namespace TypedCim.Tests.Errors;

public sealed class CimErrorTests
{
    [Fact]
    public void EveryErrorIsACimException()
    {
        var cause = new IOException("cut");

        Assert.Equal(CimStatus.Failed, new CimException("x").Status);
        Assert.Equal((CimStatus.NotFound, "A", "M"), Parts(new CimException("x", CimStatus.NotFound) { ClassName = "A", MethodName = "M" }));
        Assert.Same(cause, Assert.IsAssignableFrom<CimException>(new CimConnectionException("x", cause)).InnerException);
        Assert.Equal(CimStatus.InvalidOperationTimeout, Assert.IsAssignableFrom<CimException>(new CimTimeoutException("x", cause)).Status);
        Assert.IsAssignableFrom<CimException>(new CimMethodException("A", "M", 1));
    }

    [Theory]
    [InlineData(5, null, "A.M returned 5 (0x00000005), which means failure.")]
    [InlineData(5, "Busy", "A.M returned 5 (0x00000005) Busy, which means failure.")]
    [InlineData(-2147217406, null, "A.M returned -2147217406 (0x80041002), which means failure.")]
    [InlineData(2147749890, null, "A.M returned 2147749890 (0x80041002), which means failure.")]
    public void AMethodExceptionTellsTheCodeInBothNotations(long code, string? name, string message)
    {
        var error = new CimMethodException("A", "M", code, name);

        Assert.Equal(message, error.Message);
        Assert.Equal((code, name, "A", "M", CimStatus.Failed), (error.ReturnValue, error.ReturnName, error.ClassName, error.MethodName, error.Status));
    }

    [Fact]
    public void WhatTheProviderSaysIsPartOfTheMessage()
    {
        var status = new CimExtendedStatus(new CimRecord("SMS_Like_ExtendedStatus")
        {
            { "Description", "Distribution point is gone." },
            { "ErrorCode", 1078462229u },
            { "StatusCode", -2147217407 },
            { "Operation", "ExecMethod" },
            { "ParameterInfo", "A.K=1" },
            { "ProviderName", "ExtnProv" },
        });

        Assert.Equal((1078462229u, 0x80041001u), (status.ErrorCode, status.StatusCode));
        Assert.Equal(("ExecMethod", "A.K=1", "ExtnProv"), (status.Operation, status.ParameterInfo, status.ProviderName));
        Assert.Equal("Distribution point is gone.", status.ToString());
        Assert.Equal("It failed. The provider says: Distribution point is gone.", new CimException("It failed.") { ExtendedStatus = status }.Message);
    }

    [Fact]
    public void AnEmptyExtendedStatusAddsNothing()
    {
        var status = new CimExtendedStatus(new CimRecord("__ExtendedStatus"));

        Assert.Equal("It failed.", new CimException("It failed.") { ExtendedStatus = status }.Message);
        Assert.Equal((null, null, "__ExtendedStatus"), (status.ErrorCode, status.StatusCode, status.ToString()));
        Assert.Throws<ArgumentNullException>(() => new CimExtendedStatus(null!));
    }

    [Fact]
    public void AnExtendedStatusOfAnOddShapeDoesNotBreakTheMessage()
    {
        var status = new CimExtendedStatus(new CimRecord("__ExtendedStatus") { { "Description", CimValue.From(new List<string> { "a", "b" }) } });

        Assert.StartsWith("It failed.", new CimException("It failed.") { ExtendedStatus = status }.Message, StringComparison.Ordinal);
    }

    private static (CimStatus Status, string? ClassName, string? MethodName) Parts(CimException error) => (error.Status, error.ClassName, error.MethodName);
}
