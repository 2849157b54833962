namespace TypedCim.ConfigMgr.Testing;

/// <summary>What clients do when they are told to.</summary>
internal interface IClientWork
{
    /// <summary>Does it on a client, and writes down what has come of it.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="resourceId">The client.</param>
    /// <returns>True when it succeeds.</returns>
    bool RunOn(uint operationId, uint resourceId);

    /// <summary>Writes down what has come of it on all clients.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="target">The clients that were told.</param>
    void Summarize(uint operationId, OperationTarget target);
}
