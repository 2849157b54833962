namespace TypedCim.Testing;

/// <summary>The writes of one call that nobody else sees until the call has succeeded; the store guards it.</summary>
/// <param name="parent">The transaction of the handler that made the call, or null.</param>
internal sealed class StoreTransaction(StoreTransaction? parent)
{
    internal StoreTransaction? Parent { get; } = parent;

    internal bool HasEnded { get; set; }

    /// <summary>What was written, by the store's key: the instance as it was before the first write, and as it is now; null where there is none.</summary>
    internal Dictionary<string, (StoredInstance? Before, StoredInstance? After)> Changes { get; } = new(StringComparer.Ordinal);
}
