using MmiStandIn;

namespace TypedCim.Mmi.Tests.Server;

/// <summary>A stand-in server with the classes of Lab.mof behind a host name of its own, and a connection to it.</summary>
internal sealed class Lab : IAsyncDisposable
{
    internal const string Namespace = @"root\lab";

    private static int s_hosts;

    internal Lab(Action<MmiOptions>? configure = null, TimeProvider? time = null, string? namespaceName = null)
    {
        var options = new MmiOptions { Server = $"lab{Interlocked.Increment(ref s_hosts)}.contoso.com" };
        configure?.Invoke(options);
        Host = options.Server!;
        StandInNetwork.Register(Host, Server);
        Server.AddSchema(Namespace, TestsSchema.Instance.Classes);
        Site = new CimConnection(new MmiTransport(options), new CimConnectionOptions { Namespace = namespaceName ?? Namespace, TimeProvider = time ?? TimeProvider.System });
    }

    internal StandInServer Server { get; } = new();

    internal string Host { get; }

    internal CimConnection Site { get; }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    internal StoredObject Add(string className, params (string Name, object? Value)[] values)
    {
        var instance = new StoredObject(className, "root/lab");
        foreach ((string name, object? value) in values)
            instance[name] = value;
        Server.Add(instance);
        return instance;
    }
}
