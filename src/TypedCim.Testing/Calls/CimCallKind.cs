namespace TypedCim.Testing;

/// <summary>What a recorded call asked the server to do.</summary>
public enum CimCallKind
{
    /// <summary>Read one instance by its key.</summary>
    Get,

    /// <summary>Stream the instances that match a query, typed or raw.</summary>
    Query,

    /// <summary>Call a method.</summary>
    Invoke,

    /// <summary>Create an instance.</summary>
    Create,

    /// <summary>Write properties of an instance.</summary>
    Modify,

    /// <summary>Delete an instance.</summary>
    Delete,
}
