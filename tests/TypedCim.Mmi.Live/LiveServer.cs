using System.Globalization;

namespace TypedCim.Mmi.Live;

/// <summary>The server that the environment names.</summary>
internal static class LiveServer
{
    internal static string? Host => Setting("HOST");

    /// <summary>A namespace of the server.</summary>
    internal static string Namespace => Setting("NAMESPACE") ?? @"root\cimv2";

    /// <summary>A class of that namespace with at least one instance.</summary>
    internal static string ClassName => Setting("CLASS") ?? "Win32_OperatingSystem";

    internal static bool HasPassword => Setting("USER") is not null;

    internal static CimConnection Connect(string? host = null, string? namespaceName = null, string? password = null)
    {
        var options = new MmiOptions
        {
            Server = host ?? Host,
            Protocol = Enum.TryParse(Setting("PROTOCOL"), ignoreCase: true, out MmiProtocol protocol) ? protocol : MmiProtocol.Automatic,
            Port = int.TryParse(Setting("PORT"), CultureInfo.InvariantCulture, out int port) ? port : null,
            UseSsl = Setting("SSL") is "1" or "true",
        };
        if (Setting("USER") is { } user)
        {
            MmiAuthentication authentication = Enum.TryParse(Setting("AUTHENTICATION"), ignoreCase: true, out MmiAuthentication named) ? named : MmiAuthentication.Default;
            options.Credential = MmiCredential.FromPassword(user, password ?? Setting("PASSWORD") ?? "", authentication);
        }

        return new CimConnection(new MmiTransport(options), new CimConnectionOptions { Namespace = namespaceName ?? Namespace });
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable("TYPEDCIM_LIVE_" + name) is { Length: > 0 } value ? value : null;
}
