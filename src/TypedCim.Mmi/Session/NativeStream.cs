namespace TypedCim.Mmi;

/// <summary>Turns what a native call pushes into something that can be awaited.</summary>
/// <remarks>
/// Native threads only leave their result in a queue: they never wait for the consumer, and none of its code runs on them. Rows that the consumer has not
/// taken yet stay in memory; MMI knows no other way to slow a server down than to hold its threads. Disposal releases the native operation, which says nothing
/// more from then on; so a cancelled wait is ended here.
/// </remarks>
/// <typeparam name="T">The type of the results.</typeparam>
internal sealed class NativeStream<T> : IObserver<T>, IAsyncDisposable
    where T : class
{
    private readonly object _gate = new();
    private readonly Queue<T?> _results = new();
    private readonly IDisposable _options;
    private readonly CancellationToken _cancellationToken;
    private TaskCompletionSource<bool>? _waiting;
    private Exception? _failure;
    private bool _isEnded;
    private IDisposable? _subscription;
    private CancellationTokenRegistration _registration;

    private NativeStream(IDisposable options, CancellationToken cancellationToken)
    {
        _options = options;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The result that was taken last; null for a call that ended with none.</summary>
    internal T? Current { get; private set; }

    /// <summary>Starts a call.</summary>
    /// <param name="call">The call; it begins with the subscription.</param>
    /// <param name="options">What must live as long as the call.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal static NativeStream<T> Start(IObservable<T> call, IDisposable options, CancellationToken cancellationToken)
    {
        var stream = new NativeStream<T>(options, cancellationToken);
        stream._subscription = call.Subscribe(stream);
        stream._registration = cancellationToken.Register(stream.Cancel);
        return stream;
    }

    void IObserver<T>.OnNext(T value)
    {
        lock (_gate)
        {
            if (_isEnded)
            {
                Release(value);
                return;
            }

            _results.Enqueue(value);
        }

        Wake();
    }

    void IObserver<T>.OnError(Exception error) => End(error, keepsResults: true);

    void IObserver<T>.OnCompleted() => End(failure: null, keepsResults: true);

    /// <summary>Takes the next result.</summary>
    /// <returns>False when the call has ended.</returns>
    internal async Task<bool> MoveNextAsync()
    {
        while (true)
        {
            Task wait;
            lock (_gate)
            {
                if (_results.Count > 0)
                {
                    Current = _results.Dequeue();
                    return true;
                }

                if (_isEnded)
                    return _failure is null ? false : throw Rethrown(_failure);

                _waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = _waiting.Task;
            }

            await wait.ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync()
    {
        _registration.Dispose();
        End(failure: null, keepsResults: false);
        _subscription?.Dispose();
        _options.Dispose();
        return default;
    }

    private void Cancel() => End(new OperationCanceledException(_cancellationToken), keepsResults: false);

    private void End(Exception? failure, bool keepsResults)
    {
        lock (_gate)
        {
            // A call may have ended before its results were taken: to drop them is a failure all the same.
            bool dropsResults = !keepsResults && _results.Count > 0;
            while (dropsResults && _results.Count > 0)
                Release(_results.Dequeue());

            if (!_isEnded || dropsResults)
                _failure = failure;
            _isEnded = true;
        }

        Wake();
    }

    private void Wake()
    {
        TaskCompletionSource<bool>? waiting;
        lock (_gate)
        {
            waiting = _waiting;
            _waiting = null;
        }

        waiting?.TrySetResult(true);
    }

    // A method may end with a result that is null.
    private static void Release(T? value) => (value as IDisposable)?.Dispose();

    private static Exception Rethrown(Exception failure)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failure).Throw();
        return failure;
    }
}
