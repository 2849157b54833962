namespace MmiStandIn;

/// <summary>A call that runs anew for each observer, on a thread of its own without a synchronization context, as the native library does it.</summary>
/// <param name="server">The server; null when there is none behind the host name.</param>
/// <param name="operation">Its name.</param>
/// <param name="run">The work; it throws what the observer is told. The token says that nobody listens any more.</param>
internal sealed class ColdCall<T>(StandInServer? server, string operation, Func<CancellationToken, IEnumerable<T>> run)
{
    internal IDisposable Start(IObserver<T> observer)
    {
        server?.CountOpen(1);
        var subscription = new Subscription(server, operation, run, observer);
        new Thread(subscription.Run) { IsBackground = true, Name = "native callback" }.Start();
        return subscription;
    }

    private sealed class Subscription(StandInServer? server, string operation, Func<CancellationToken, IEnumerable<T>> run, IObserver<T> observer) : IDisposable
    {
        private const int Open = 0;
        private const int Ended = 1;

        private readonly CancellationTokenSource _stopped = new();
        private int _state = Open;

        // Silent: neither an error nor an end is reported.
        public void Dispose()
        {
            TryEnd();
            _stopped.Cancel();
        }

        internal void Run()
        {
            try
            {
                int rows = 0;
                foreach (T item in run(_stopped.Token))
                {
                    if (!MayGoOn(rows++))
                        return;
                    observer.OnNext(item);
                }

                if (MayGoOn(rows) && TryEnd())
                    observer.OnCompleted();
            }
            catch (Exception failure)
            {
                if (TryEnd())
                    observer.OnError(failure);
            }
        }

        private bool MayGoOn(int rows) => (server?.Pause.Wait(operation, rows, _stopped.Token.WaitHandle) ?? true) && Volatile.Read(ref _state) == Open;

        private bool TryEnd()
        {
            bool isFirst = Interlocked.Exchange(ref _state, Ended) == Open;
            if (isFirst)
                server?.CountOpen(-1);
            return isFirst;
        }
    }
}
