namespace TypedCim;

/// <summary>What a query asks for beyond its class.</summary>
internal sealed record CimQueryOptions
{
    internal static readonly CimQueryOptions Everything = new();

    internal CimFilter? Filter { get; init; }

    /// <summary>The numbers of the properties to load; empty for all that are not lazy.</summary>
    internal IReadOnlyList<int> Columns { get; init; } = [];

    internal IReadOnlyList<CimOrder> Order { get; init; } = [];

    internal int? Top { get; init; }
}
