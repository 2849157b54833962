using System.Collections.Concurrent;

namespace MmiStandIn;

/// <summary>Which server answers to which host name. Tests take names of their own, so that they can run side by side.</summary>
public static class StandInNetwork
{
    private static readonly ConcurrentDictionary<string, StandInServer> s_servers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a server behind a host name.</summary>
    /// <param name="host">The name; <c>localhost</c> is what a session without a host reaches.</param>
    /// <param name="server">The server.</param>
    public static void Register(string host, StandInServer server) => s_servers[host] = server;

    internal static StandInServer? Find(string? host) => s_servers.GetValueOrDefault(host ?? "localhost");

    internal static Exception? CreateFailure(string? host) => Find(host)?.Quirks.CreateThrows?.Invoke();
}
