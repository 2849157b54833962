using System.Runtime.CompilerServices;
using Microsoft.Management.Infrastructure.Options;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>The one native session behind a transport: made with the first call, used by many callers at once.</summary>
/// <param name="options">Where it goes.</param>
internal sealed class MmiSession(MmiOptions options) : IDisposable
{
    private readonly object _gate = new();

    // Disposal must work where MMI is missing, so it must not name MMI's type.
#pragma warning disable CA1859 // a more concrete type for performance: it is called once
    private IDisposable? _session;
#pragma warning restore CA1859
    private volatile bool _isDisposed;
    private volatile bool _hasAnswered;

    // Close would end running calls too, but may block.
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _session?.Dispose();
            _session = null;
        }
    }

    /// <summary>Makes a call whose last result is the answer.</summary>
    internal async Task<T?> SingleAsync<T>(MmiCall call, Func<Native.CimSession, CimOperationOptions, IObservable<T>> begin, CancellationToken cancellationToken)
        where T : class
    {
        NativeStream<T> results = Start(call, begin, cancellationToken);
        await using (results.ConfigureAwait(false))
        {
            T? last = null;
            while (await MoveNextAsync(results, call, cancellationToken).ConfigureAwait(false))
                last = results.Current;
            return last;
        }
    }

    /// <summary>Begins a call with any number of results.</summary>
    internal NativeStream<T> Start<T>(MmiCall call, Func<Native.CimSession, CimOperationOptions, IObservable<T>> begin, CancellationToken cancellationToken)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Begin(call, begin, cancellationToken);
        }
        catch (Exception failure) when (MmiFailure.IsForeign(failure))
        {
            throw Translate(failure, call, cancellationToken);
        }
    }

    internal async Task<bool> MoveNextAsync<T>(NativeStream<T> results, MmiCall call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            bool hasMore = await results.MoveNextAsync().ConfigureAwait(false);
            _hasAnswered = true;
            return hasMore;
        }
        catch (Exception failure) when (MmiFailure.IsForeign(failure))
        {
            throw Translate(failure, call, cancellationToken);
        }
    }

    // Out of line, so that a missing assembly shows inside the caller's try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private NativeStream<T> Begin<T>(MmiCall call, Func<Native.CimSession, CimOperationOptions, IObservable<T>> begin, CancellationToken cancellationToken)
        where T : class
    {
        Native.CimSession session = Open();
        CimOperationOptions native = NativeContext.OptionsFor(call);
        try
        {
            return NativeStream<T>.Start(begin(session, native), native, cancellationToken);
        }
        catch
        {
            native.Dispose();
            throw;
        }
    }

    private Native.CimSession Open()
    {
        lock (_gate)
        {
            return _isDisposed
                ? throw new ObjectDisposedException(nameof(CimConnection), $"The connection to {options.ServerName} was disposed. Make a new one.")
                : (Native.CimSession)(_session ??= SessionFactory.Create(options));
        }
    }

    private Exception Translate(Exception failure, MmiCall call, CancellationToken cancellationToken)
    {
        if (_isDisposed)
            return new ObjectDisposedException($"The connection to {options.ServerName} was disposed during the call: {call.What}.", failure);

        Exception translated = MmiFailure.Translate(failure, call, options, _hasAnswered, cancellationToken);
        _hasAnswered |= translated is CimException { ExtendedStatus: not null };
        return translated;
    }
}
