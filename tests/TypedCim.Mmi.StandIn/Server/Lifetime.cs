namespace MmiStandIn;

/// <summary>Tells whether what came from the server may still be read: it ends with its own disposal, or with that of the value it shares memory with.</summary>
/// <param name="owner">The value whose memory this one shares; null for one with memory of its own.</param>
internal sealed class Lifetime(Lifetime? owner = null)
{
    private volatile bool _isEnded;

    private bool IsEnded => _isEnded || (owner?.IsEnded ?? false);

    internal void End() => _isEnded = true;

    internal void ThrowIfEnded() => ObjectDisposedException.ThrowIf(IsEnded, typeof(Microsoft.Management.Infrastructure.CimInstance));
}
