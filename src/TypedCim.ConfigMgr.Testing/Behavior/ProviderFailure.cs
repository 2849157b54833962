namespace TypedCim.ConfigMgr.Testing;

/// <summary>Makes the failures of an SMS Provider: a generic status, and an <c>SMS_ExtendedStatus</c> that says what is wrong.</summary>
internal static class ProviderFailure
{
    private const uint GenericFailure = 0x80041001;
    private const uint InvalidParameter = 0x80041008;

    internal static CimException Of(string operation, string? objectInfo, string description) => Make(CimStatus.Failed, GenericFailure, operation, objectInfo, description);

    internal static CimException OfParameters(string operation, string description) => Make(CimStatus.InvalidParameter, InvalidParameter, operation, objectInfo: null, description);

    private static CimException Make(CimStatus status, uint code, string operation, string? objectInfo, string description) =>
        new($"The SMS Provider refused {operation}.", status)
        {
            ExtendedStatus = new CimExtendedStatus(new CimRecord("SMS_ExtendedStatus")
            {
                { "Description", description },
                { "ErrorCode", code },
                { "StatusCode", code },
                { "Operation", operation },
                { "ObjectInfo", objectInfo },
                { "ProviderName", "ExtnProv" },
            }),
        };
}
