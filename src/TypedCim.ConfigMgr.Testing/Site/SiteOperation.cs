using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>What a client asked of the provider, and the failures that it can end with.</summary>
/// <param name="Name">The operation in WMI's words.</param>
/// <param name="ClassName">The class that was called.</param>
/// <param name="MethodName">The method; null for other operations.</param>
/// <param name="ParameterInfo">The object path.</param>
internal sealed record SiteOperation(string Name, string? ClassName = null, string? MethodName = null, string? ParameterInfo = null)
{
    private const uint GenericFailure = 0x80041001;
    private const uint InvalidParameter = 0x80041008;
    private const uint NotCapable = 0x80041024;

    internal static SiteOperation Of<T>(CimMethodCall<T> call)
        where T : CimObject => new("ExecMethod", call.Class.Name, call.Method.Name, call.Path?.ToString() ?? call.Class.Name);

    internal static SiteOperation Put<T>(CimInstanceWrite<T> write)
        where T : CimObject => new("PutInstance", write.Class.Name, ParameterInfo: write.Class.Name);

    internal static SiteOperation Delete<T>(CimInstanceWrite<T> write)
        where T : CimObject => new("DeleteInstance", write.Class.Name, ParameterInfo: write.Class.Name);

    /// <summary>A call of the program that sets up the site.</summary>
    internal static SiteOperation SetUp(string member) => new("SimulatedSite." + member);

    /// <summary>The failure of a provider: a generic status, and an <c>SMS_ExtendedStatus</c> that says what is wrong.</summary>
    internal CimException Failure(string? objectInfo, string description, uint errorCode = GenericFailure) =>
        Make(CimStatus.Failed, GenericFailure, errorCode, objectInfo, description);

    internal CimException InvalidParameters(string description) => Make(CimStatus.InvalidParameter, InvalidParameter, InvalidParameter, objectInfo: null, description);

    internal CimException NotSupported(string description) => Make(CimStatus.NotSupported, NotCapable, NotCapable, objectInfo: null, description);

    /// <summary>Refuses missing or empty arrays and arrays of unequal length.</summary>
    internal void RequireParallel(params (string Name, Array? Values)[] arrays)
    {
        int length = arrays[0].Values?.Length ?? 0;
        foreach ((string name, Array? values) in arrays)
        {
            if (values is null || values.Length == 0)
                throw InvalidParameters($"{name} is missing or empty.");

            if (values.Length != length)
                throw InvalidParameters(FormattableString.Invariant(
                    $"{arrays[0].Name} has {length} entries and {name} has {values.Length}; entry n of the one belongs to entry n of the other."));
        }
    }

    private CimException Make(CimStatus status, uint statusCode, uint errorCode, string? objectInfo, string description) =>
        new($"The SMS Provider refused {(MethodName is null ? Name : ClassName + "." + MethodName)}.", status)
        {
            ClassName = ClassName,
            MethodName = MethodName,
            ExtendedStatus = new CimExtendedStatus(new CimRecord("SMS_ExtendedStatus")
            {
                { "Description", description },
                { "ErrorCode", errorCode },
                { "StatusCode", statusCode },
                { "Operation", Name },
                { "ParameterInfo", ParameterInfo },
                { "ObjectInfo", objectInfo },
                { "ProviderName", "ExtnProv" },
            }),
        };
}
