namespace TypedCim;

/// <summary>Collects streams, for callers whose C# has no <c>await foreach</c>.</summary>
public static class CimStream
{
    /// <summary>Reads a stream to its end into a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="source">The stream.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The items.</returns>
    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        await source.ForEachAsync(items.Add, cancellationToken).ConfigureAwait(false);
        return items;
    }

    /// <summary>Reads a stream to its end and hands on each item as it comes.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="source">The stream.</param>
    /// <param name="action">What to do with an item.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Completes after the last item.</returns>
    public static async Task ForEachAsync<T>(this IAsyncEnumerable<T> source, Action<T> action, CancellationToken cancellationToken = default)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        _ = action ?? throw new ArgumentNullException(nameof(action));
        await foreach (T item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
            action(item);
    }
}
