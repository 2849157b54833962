namespace TypedCim.ConfigMgr.Tests;

/// <summary>Error codes show their fields, their names and what helps.</summary>
public sealed class SmsErrorCodeTests
{
    [Theory]
    [InlineData(0x40480732, 1, 1, 8, 7, 0x32)]
    [InlineData(0x80460A05, 2, 1, 6, 10, 5)]
    [InlineData(0xFFFFFFFF, 3, 63, 63, 255, 255)]
    public void TheFieldsAreThoseOfTheLayout(uint code, int severity, int facility, int action, int target, int reason)
    {
        var error = new SmsErrorCode(code);

        Assert.Equal((severity, facility, action, target, reason), (error.Severity, error.Facility, error.Action, error.Object, error.Reason));
    }

    [Theory]
    [InlineData(0x40480732, "lock not obtained")]
    [InlineData(0x40480715, "driver already in the package")]
    [InlineData(2152073733, "source not accessible")]
    [InlineData(0xC1480123, "collection could not be locked")]
    [InlineData(183, "ERROR_ALREADY_EXISTS")]
    [InlineData(1633, "ERROR_INSTALL_PLATFORM_UNSUPPORTED")]
    [InlineData(0x80041001, "WBEM_E_FAILED")]
    [InlineData(0x8004106C, "WBEM_E_QUOTA_VIOLATION")]
    [InlineData(0x80070005, "E_ACCESSDENIED")]
    public void KnownCodesHaveANameAndAnAdvice(uint code, string name)
    {
        var error = new SmsErrorCode(code);

        Assert.Equal(name, error.Name);
        Assert.EndsWith(".", error.Advice, StringComparison.Ordinal);
        Assert.Equal($"0x{code:X8} ({name})", error.ToString());
    }

    [Fact]
    public void AnUnknownCodeIsShownAsItsNumber()
    {
        var error = new SmsErrorCode(0x40490001);

        Assert.Null(error.Name);
        Assert.Null(error.Advice);
        Assert.Equal("0x40490001", error.ToString());
    }

    [Theory]
    [InlineData(183u, 0x80041001u, 183u)]
    [InlineData(0u, 0x80041003u, 0x80041003u)]
    [InlineData(null, 0x80041003u, 0x80041003u)]
    [InlineData(null, null, null)]
    public void TheProvidersOwnCodeComesFirst(uint? own, uint? status, uint? expected)
    {
        var record = new CimRecord("SMS_ExtendedStatus");
        if (own is not null)
            record["ErrorCode"] = own.Value;
        if (status is not null)
            record["StatusCode"] = status.Value;
        var failure = new CimException("It failed.") { ExtendedStatus = new CimExtendedStatus(record) };

        Assert.Equal(expected, SmsErrorCode.From(failure)?.Value);
    }

    [Fact]
    public void AFailureWithoutExtendedStatusHasNoCode() => Assert.Null(SmsErrorCode.From(new CimException("It failed.")));
}
