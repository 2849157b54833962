namespace TypedCim.ConfigMgr;

/// <summary>Where an SMS Provider of a site runs, as the server names it in <c>root\sms:SMS_ProviderLocation</c>.</summary>
public sealed class SmsProviderLocation
{
    private const int FirstOfPath = 2;

    /// <summary>Describes a provider.</summary>
    /// <param name="machine">The computer that it runs on.</param>
    /// <param name="namespaceName">Its namespace, such as <c>root\sms\site_ABC</c>.</param>
    /// <param name="siteCode">The code of its site, three characters.</param>
    /// <param name="isForLocalSite">True when the site is that of the server that was asked.</param>
    public SmsProviderLocation(string machine, string namespaceName, string siteCode, bool isForLocalSite)
    {
        Machine = machine ?? throw new ArgumentNullException(nameof(machine));
        Namespace = namespaceName ?? throw new ArgumentNullException(nameof(namespaceName));
        SiteCode = siteCode ?? throw new ArgumentNullException(nameof(siteCode));
        IsForLocalSite = isForLocalSite;
    }

    /// <summary>The computer that the provider runs on; not always the site server.</summary>
    public string Machine { get; }

    /// <summary>The namespace of the provider, such as <c>root\sms\site_ABC</c>.</summary>
    public string Namespace { get; }

    /// <summary>The code of the site, three characters.</summary>
    public string SiteCode { get; }

    /// <summary>True when the site is that of the server that was asked; others are sites below it.</summary>
    public bool IsForLocalSite { get; }

    /// <inheritdoc/>
    public override string ToString() => @"\\" + Machine + @"\" + Namespace;

    internal static SmsProviderLocation Read(SMS_ProviderLocation row)
    {
        string path = row.NamespacePath ?? @"root\sms\site_" + row.SiteCode;
        string[] parts = path.TrimStart('\\').Split('\\');
        bool hasServer = path.StartsWith(@"\\", StringComparison.Ordinal) && parts.Length > FirstOfPath;
        return new SmsProviderLocation(
            row.Machine ?? (hasServer ? parts[0] : ""),
            hasServer ? string.Join("\\", parts.Skip(1)) : path.Trim('\\'),
            row.SiteCode,
            row.ProviderForLocalSite.GetValueOrDefault());
    }
}
