namespace TypedCim.ConfigMgr;

/// <summary>Finds the SMS Provider of a site, whose computer and namespace depend on the site, and connects to it.</summary>
/// <remarks>
/// A site may have several providers, on the site server or elsewhere. Every one of them, and the site server, lists them in <c>root\sms</c>.
/// See Microsoft's page "SMS_ProviderLocation Server WMI Class".
/// </remarks>
public static class SmsProvider
{
    /// <summary>The namespace that lists the providers.</summary>
    public const string RootNamespace = @"root\sms";

    /// <summary>Lists the providers that a server knows, those of its own site first.</summary>
    /// <param name="server">A connection to a site server, or to a computer with a provider. Its own namespace does not matter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The providers; none when the server has nothing to do with a site.</returns>
    /// <exception cref="CimException">The call failed; <see cref="CimStatus.InvalidNamespace"/> when the server knows no provider.</exception>
    public static async Task<IReadOnlyList<SmsProviderLocation>> FindAllAsync(CimConnection server, CancellationToken cancellationToken = default)
    {
        _ = server ?? throw new ArgumentNullException(nameof(server));
        List<SMS_ProviderLocation> rows = await server.SMS_ProviderLocation().ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(SmsProviderLocation.Read).OrderByDescending(location => location.IsForLocalSite)];
    }

    /// <summary>Connects to a provider: asks a server where the providers are, and takes the first that answers.</summary>
    /// <param name="server">The site server, or a computer with a provider; null for this computer.</param>
    /// <param name="createTransport">Makes a transport to a computer; it is called with <paramref name="server"/>, and again when the provider runs elsewhere.</param>
    /// <param name="siteCode">The site; null for that of the server.</param>
    /// <param name="configure">Sets further options of the connection; its namespace is that of the site.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The connection, which owns its transport.</returns>
    /// <exception cref="CimException">
    /// The server cannot be reached or knows no provider of that site (<see cref="CimStatus.NotFound"/>), or no provider answers.
    /// </exception>
    /// <example><code>
    /// CimConnection site = await SmsProvider.ConnectAsync("cm01.contoso.com", computer => new MmiTransport(new MmiOptions { Server = computer }));
    /// </code></example>
    public static async Task<CimConnection> ConnectAsync(
        string? server,
        Func<string?, CimTransport> createTransport,
        string? siteCode = null,
        Action<CimConnectionOptions>? configure = null,
        CancellationToken cancellationToken = default)
    {
        _ = createTransport ?? throw new ArgumentNullException(nameof(createTransport));
        CimTransport transport = createTransport(server);
        bool isKept = false;
        try
        {
            IReadOnlyList<SmsProviderLocation> locations = await FindAllAsync(To(transport, RootNamespace, configure), cancellationToken).ConfigureAwait(false);
            SmsProviderLocation[] wanted = [.. locations.Where(location => IsWanted(location, siteCode))];
            if (wanted.Length == 0)
                throw NoProvider(server, siteCode);

            // The computer that has just answered is not asked again.
            if (Array.Find(wanted, location => IsSameComputer(location.Machine, server)) is { } here)
            {
                isKept = true;
                return To(transport, here.Namespace, configure);
            }

            return await FirstThatAnswersAsync(wanted, createTransport, configure, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!isKept)
                await transport.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<CimConnection> FirstThatAnswersAsync(
        SmsProviderLocation[] locations,
        Func<string?, CimTransport> createTransport,
        Action<CimConnectionOptions>? configure,
        CancellationToken cancellationToken)
    {
        for (int i = 0; ; i++)
        {
            CimTransport transport = createTransport(locations[i].Machine);
            try
            {
                await FindAllAsync(To(transport, RootNamespace, configure), cancellationToken).ConfigureAwait(false);
                return To(transport, locations[i].Namespace, configure);
            }
            catch (CimConnectionException) when (i + 1 < locations.Length)
            {
                await transport.DisposeAsync().ConfigureAwait(false);
            }
            catch
            {
                await transport.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    private static CimConnection To(CimTransport transport, string namespaceName, Action<CimConnectionOptions>? configure)
    {
        var options = new CimConnectionOptions();
        configure?.Invoke(options);
        options.Namespace = namespaceName;
        return new CimConnection(transport, options);
    }

    private static bool IsWanted(SmsProviderLocation location, string? siteCode) =>
        siteCode is null ? location.IsForLocalSite : string.Equals(location.SiteCode, siteCode, StringComparison.OrdinalIgnoreCase);

    // A short name and a full one may mean the same computer; two full ones only when they are equal.
    private static bool IsSameComputer(string machine, string? server)
    {
        string asked = server ?? Environment.MachineName;
        bool isShort = machine.IndexOf('.') < 0 || asked.IndexOf('.') < 0;
        return isShort
            ? string.Equals(machine.Split('.')[0], asked.Split('.')[0], StringComparison.OrdinalIgnoreCase)
            : string.Equals(machine, asked, StringComparison.OrdinalIgnoreCase);
    }

    private static CimException NoProvider(string? server, string? siteCode) => new(
        $"{server ?? "This computer"} knows no SMS Provider of {(siteCode is null ? "its own site" : "site " + siteCode)}. Name the site server, or a computer with a provider, and a site code if there are several.",
        CimStatus.NotFound);
}
