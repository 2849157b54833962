namespace TypedCim.Testing;

/// <summary>Keeps the instances, with transactions that follow the flow of a call.</summary>
/// <remarks>
/// A handler writes into a transaction that only its own flow of control sees, through whatever door it writes: the server, or a connection. When
/// the handler succeeds, the writes join those of the caller's transaction or the store, property by property; when it fails they are dropped.
/// Work that a handler leaves behind, such as a timer, writes into the store once the handler has ended.
/// </remarks>
internal sealed class InstanceStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, StoredInstance> _instances = new(StringComparer.Ordinal);
    private readonly AsyncLocal<StoreTransaction?> _ambient = new();
    private long _sequence;

    internal long NextSequence() => Interlocked.Increment(ref _sequence);

    internal StoredInstance? Find(string key)
    {
        lock (_gate)
            return Find(key, OpenFrom(_ambient.Value));
    }

    /// <summary>All instances that the caller sees, in the order of their creation.</summary>
    internal List<StoredInstance> FindAll(Predicate<StoredInstance> matches)
    {
        List<StoredInstance> found;
        lock (_gate)
            found = [.. Visible(OpenFrom(_ambient.Value)).Where(instance => matches(instance))];

        found.Sort((left, right) => left.Sequence.CompareTo(right.Sequence));
        return found;
    }

    /// <summary>Replaces an instance in one step.</summary>
    /// <param name="key">The store's key.</param>
    /// <param name="change">Gives the new instance for the present one; null means none. It may throw, and then nothing changes.</param>
    internal void Change(string key, Func<StoredInstance?, StoredInstance?> change)
    {
        lock (_gate)
        {
            StoreTransaction? transaction = OpenFrom(_ambient.Value);
            Put(key, change(Find(key, transaction)), transaction);
        }
    }

    /// <summary>Runs work whose writes are kept only when it succeeds.</summary>
    /// <param name="work">The work; true when it succeeded.</param>
    internal async Task RunAsync(Func<Task<bool>> work)
    {
        StoreTransaction transaction;
        lock (_gate)
            transaction = new StoreTransaction(OpenFrom(_ambient.Value));

        _ambient.Value = transaction;
        bool isKept = false;
        try
        {
            isKept = await work().ConfigureAwait(false);
        }
        finally
        {
            End(transaction, isKept);
        }
    }

    private static StoreTransaction? OpenFrom(StoreTransaction? transaction)
    {
        while (transaction is { HasEnded: true })
            transaction = transaction.Parent;
        return transaction;
    }

    private static StoredInstance? Merge(StoredInstance? before, StoredInstance? after, StoredInstance? current)
    {
        if (ReferenceEquals(before, current) || after is null)
            return after;

        if (before is null)
            throw InstanceRepository.Exists(after);

        // Deleted by another call meanwhile: there is nothing left to write to.
        return current?.Merge(before, after);
    }

    private void End(StoreTransaction transaction, bool isKept)
    {
        lock (_gate)
        {
            transaction.HasEnded = true;
            if (!isKept)
                return;

            StoreTransaction? target = OpenFrom(transaction.Parent);
            var merged = new List<KeyValuePair<string, StoredInstance?>>(transaction.Changes.Count);
            foreach (KeyValuePair<string, (StoredInstance? Before, StoredInstance? After)> change in transaction.Changes)
                merged.Add(new KeyValuePair<string, StoredInstance?>(change.Key, Merge(change.Value.Before, change.Value.After, Find(change.Key, target))));
            foreach (KeyValuePair<string, StoredInstance?> result in merged)
                Put(result.Key, result.Value, target);
        }
    }

    private StoredInstance? Find(string key, StoreTransaction? transaction)
    {
        for (; transaction is not null; transaction = OpenFrom(transaction.Parent))
        {
            if (transaction.Changes.TryGetValue(key, out (StoredInstance? Before, StoredInstance? After) change))
                return change.After;
        }

        return _instances.TryGetValue(key, out StoredInstance? found) ? found : null;
    }

    private void Put(string key, StoredInstance? instance, StoreTransaction? transaction)
    {
        if (transaction is not null)
        {
            StoredInstance? before = transaction.Changes.TryGetValue(key, out (StoredInstance? Before, StoredInstance? After) change)
                ? change.Before
                : Find(key, OpenFrom(transaction.Parent));
            transaction.Changes[key] = (before, instance);
        }
        else if (instance is null)
        {
            _instances.Remove(key);
        }
        else
        {
            _instances[key] = instance;
        }
    }

    private Dictionary<string, StoredInstance>.ValueCollection Visible(StoreTransaction? transaction)
    {
        if (transaction is null)
            return _instances.Values;

        var visible = new Dictionary<string, StoredInstance>(StringComparer.Ordinal);
        foreach (StoredInstance instance in Visible(OpenFrom(transaction.Parent)))
            visible[instance.Key] = instance;
        foreach (KeyValuePair<string, (StoredInstance? Before, StoredInstance? After)> change in transaction.Changes)
        {
            if (change.Value.After is { } written)
                visible[change.Key] = written;
            else
                visible.Remove(change.Key);
        }

        return visible.Values;
    }
}
