namespace TypedCim.ConfigMgr.Testing;

/// <summary>What clients are to do, and which.</summary>
/// <param name="Type">The number of the operation.</param>
/// <param name="CollectionId">The collection.</param>
/// <param name="ResourceIds">The clients.</param>
/// <param name="AreSpecific">False when the whole collection is meant.</param>
internal sealed record OperationTarget(uint Type, string CollectionId, IReadOnlyList<uint> ResourceIds, bool AreSpecific);
