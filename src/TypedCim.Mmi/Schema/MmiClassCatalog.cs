using System.Collections.Concurrent;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>The classes of the server, each asked for once a session.</summary>
/// <param name="session">The session.</param>
internal sealed class MmiClassCatalog(MmiSession session)
{
    private readonly ConcurrentDictionary<string, MmiClassInfo?> _classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a class; null when the server has nothing to say about it, as about the rows of a join.</summary>
    internal async ValueTask<MmiClassInfo?> FindAsync(MmiCall call, string className, string namespaceName, CancellationToken cancellationToken)
    {
        string key = namespaceName + ":" + className;
        if (_classes.TryGetValue(key, out MmiClassInfo? known))
            return known;

        MmiClassInfo? found = await AskAsync(call.ForClass(className, namespaceName), className, cancellationToken).ConfigureAwait(false);
        _classes.TryAdd(key, found);
        return found;
    }

    private async Task<MmiClassInfo?> AskAsync(MmiCall call, string className, CancellationToken cancellationToken)
    {
        try
        {
            using Native.CimClass? native = await session.SingleAsync(call, (native, options) => native.GetClassAsync(call.NativeNamespace, className, options), cancellationToken).ConfigureAwait(false);
            return native is null ? null : new MmiClassInfo(native);
        }
        catch (CimException failure) when (failure is not CimConnectionException && failure.Status != CimStatus.InvalidNamespace && failure.InnerException is Native.CimException)
        {
            // The call itself will say what is wrong, if it is not the metadata alone.
            return null;
        }
    }
}
