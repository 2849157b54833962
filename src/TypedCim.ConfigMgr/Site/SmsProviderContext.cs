namespace TypedCim.ConfigMgr;

/// <summary>What an application tells the SMS Provider beside its calls; null for what it does not say.</summary>
/// <remarks>
/// Give it to a view of the connection: <c>site.With(CimCallOptions.Default.WithProviderContext(context))</c>. A transport must be able to carry it
/// (<see cref="CimCapabilities.Context"/>). See Microsoft's page "Configuration Manager Context Qualifiers".
/// </remarks>
public sealed class SmsProviderContext
{
    /// <summary>The application, for the audit log. Methods that raise status messages fail without it.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>The computer that the application runs on, for the audit log. Methods that raise status messages, and locks on objects, need it.</summary>
    public string? MachineName { get; set; }

    /// <summary>The language of texts, such as <c>MS\0x409</c>.</summary>
    public string? LocaleID { get; set; }

    /// <summary>The id of a collection: queries of resources then give its members alone. Such a query cannot be sorted.</summary>
    public string? LimitToCollectionIDs { get; set; }

    /// <summary>True to learn with each row what the user may do with it. Only for classes whose objects are secured.</summary>
    public bool? QueryQualifiers { get; set; }

    /// <summary>How many instances a query gives at the most.</summary>
    public uint? InstanceCount { get; set; }

    /// <summary>The application's copy of the site control file, from <c>SMS_SiteControlFile.GetSessionHandle</c>.</summary>
    public string? SessionHandle { get; set; }

    /// <summary>Qualifiers that the provider has cached, from <c>GetContextHandle</c>.</summary>
    public string? ContextHandle { get; set; }

    /// <summary>The application's name in locks on objects, usually a GUID; the same in the request for the lock and in the save.</summary>
    public string? ObjectLockContext { get; set; }

    /// <summary>The qualifiers that are set, by the provider's names.</summary>
    /// <returns>The qualifiers.</returns>
    public IReadOnlyDictionary<string, CimValue> ToContext()
    {
        var context = new Dictionary<string, CimValue>(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(ApplicationName)] = CimValue.From(ApplicationName),
            [nameof(MachineName)] = CimValue.From(MachineName),
            [nameof(LocaleID)] = CimValue.From(LocaleID),
            [nameof(LimitToCollectionIDs)] = CimValue.From(LimitToCollectionIDs),
            [nameof(QueryQualifiers)] = CimValue.From(QueryQualifiers),
            [nameof(InstanceCount)] = CimValue.From(InstanceCount),
            [nameof(SessionHandle)] = CimValue.From(SessionHandle),
            [nameof(ContextHandle)] = CimValue.From(ContextHandle),
            [nameof(ObjectLockContext)] = CimValue.From(ObjectLockContext),
        };
        return context.Where(one => !one.Value.IsNull).ToDictionary(one => one.Key, one => one.Value, StringComparer.OrdinalIgnoreCase);
    }
}
