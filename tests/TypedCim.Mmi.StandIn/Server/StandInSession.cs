using Microsoft.Management.Infrastructure;
using Microsoft.Management.Infrastructure.Options;

namespace MmiStandIn;

/// <summary>What stands behind a session: a host name and options, and the server that answers, if there is one.</summary>
internal sealed class StandInSession(string? host, CimSessionOptions? options) : IDisposable
{
    private readonly StandInServer? _server = StandInNetwork.Find(host);
    private volatile bool _isDisposed;

    public void Dispose()
    {
        _isDisposed = true;
        _server?.CountSession(-1);
    }

    // The real one may block here, which no test would survive.
    internal void Close() => throw new InvalidOperationException($"Closing the session to {host} may block. Dispose of it.");

    internal ColdCall<T> Call<T>(string operation, string namespaceName, CimOperationOptions callOptions, Func<ServerCall, IEnumerable<T>> work)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(CimSession));
        var context = new Dictionary<string, object?>(callOptions.CustomOptions, StringComparer.Ordinal);
        return new ColdCall<T>(_server, operation, stopped => Run(new RecordedOperation(operation, namespaceName, context, options), work, stopped));
    }

    private IEnumerable<T> Run<T>(RecordedOperation operation, Func<ServerCall, IEnumerable<T>> work, CancellationToken stopped)
    {
        IEnumerator<T> results = Guarded(() => Begin(operation, work, stopped).GetEnumerator());
        using (results)
        {
            while (Guarded(results.MoveNext))
                yield return results.Current;
        }
    }

    private IEnumerable<T> Begin<T>(RecordedOperation operation, Func<ServerCall, IEnumerable<T>> work, CancellationToken stopped)
    {
        StandInServer server = _server ?? throw new ServerErrorException(NativeErrorCode.Failed, $"The host {host} cannot be reached.") { MessageId = "HRESULT 0x80338012" };
        server.Record(operation);
        string? password = options?.Credentials.FirstOrDefault()?.Password;
        if (server.Password is not null && !string.Equals(server.Password, password, StringComparison.Ordinal))
            throw new ServerErrorException(NativeErrorCode.AccessDenied, "Access is denied.");
        if ((server.NextError() ?? server.Refuse?.Invoke(operation)) is { } error)
            throw error;

        return work(new ServerCall(server, operation, stopped));
    }

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (ServerErrorException error)
        {
            CimInstance? data = error.ErrorData is null || _server is null or { Quirks.ErrorsLackData: true } ? null : new ValueExport(_server).Instance(error.ErrorData, columns: null);
            var failure = new CimException(error, data);
            throw error.IsCancellation ? new OperationCanceledException(error.Message, failure) : failure;
        }
    }
}
