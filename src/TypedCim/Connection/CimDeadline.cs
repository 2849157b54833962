namespace TypedCim;

/// <summary>Runs calls under a deadline of their own and tells its end from the caller's cancellation.</summary>
/// <param name="length">How long a call may take; null for as long as it takes.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class CimDeadline(TimeSpan? length, TimeProvider timeProvider)
{
    internal async Task<T> RunAsync<T>(string what, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenSource? timer = StartTimer();
        using CancellationTokenSource? either = Link(timer, cancellationToken);
        try
        {
            return await call(either?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled)
        {
            throw Translate(canceled, what, timer, cancellationToken);
        }
    }

    internal Task RunAsync(string what, Func<CancellationToken, Task> call, CancellationToken cancellationToken) => RunAsync(
        what,
        async token =>
        {
            await call(token).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    internal async IAsyncEnumerable<CimObject> StreamAsync(
        string what,
        Func<CancellationToken, IAsyncEnumerable<CimObject>> call,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenSource? timer = StartTimer();
        using CancellationTokenSource? either = Link(timer, cancellationToken);
        CancellationToken token = either?.Token ?? cancellationToken;
        IAsyncEnumerator<CimObject> rows = call(token).GetAsyncEnumerator(token);
        await using (rows.ConfigureAwait(false))
        {
            while (await MoveNextAsync(rows, what, timer, cancellationToken).ConfigureAwait(false))
                yield return rows.Current;
        }
    }

    private static OperationCanceledException ForCaller(OperationCanceledException canceled, CancellationToken cancellationToken) =>
        canceled.CancellationToken == cancellationToken ? canceled : new OperationCanceledException(canceled.Message, canceled, cancellationToken);

    private async Task<bool> MoveNextAsync(IAsyncEnumerator<CimObject> rows, string what, CancellationTokenSource? timer, CancellationToken cancellationToken)
    {
        try
        {
            return await rows.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled)
        {
            throw Translate(canceled, what, timer, cancellationToken);
        }
    }

    private Exception Translate(OperationCanceledException canceled, string what, CancellationTokenSource? timer, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ForCaller(canceled, cancellationToken);

        return timer is { IsCancellationRequested: true }
            ? new CimTimeoutException($"{what} did not end within its deadline of {length}. The server may still be working on it.", canceled)
            : canceled;
    }

    private static CancellationTokenSource? Link(CancellationTokenSource? timer, CancellationToken cancellationToken) =>
        timer is null ? null : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);

    private CancellationTokenSource? StartTimer()
    {
        if (length is not { } given)
            return null;

#if NETSTANDARD2_0
        return timeProvider.CreateCancellationTokenSource(given);
#else
        return new CancellationTokenSource(given, timeProvider);
#endif
    }
}
