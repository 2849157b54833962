namespace TypedCim.ConfigMgr;

/// <summary>Options of calls that only the SMS Provider understands.</summary>
public static class ProviderCallOptions
{
    /// <summary>These options with what the application tells the SMS Provider.</summary>
    /// <param name="options">The options; they stay as they are.</param>
    /// <param name="context">What it tells; what is null there is left as it is.</param>
    /// <returns>The options.</returns>
    public static CimCallOptions WithProviderContext(this CimCallOptions options, SmsProviderContext context) =>
        (options ?? throw new ArgumentNullException(nameof(options))).WithContext((context ?? throw new ArgumentNullException(nameof(context))).ToContext());
}
