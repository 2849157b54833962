namespace TypedCim;

/// <summary>A property by which a query is sorted.</summary>
/// <param name="property">The property.</param>
/// <param name="isDescending">True to begin with the largest.</param>
public sealed class CimOrder(CimProperty property, bool isDescending)
{
    /// <summary>The property.</summary>
    public CimProperty Property { get; } = property;

    /// <summary>True to begin with the largest.</summary>
    public bool IsDescending { get; } = isDescending;
}
