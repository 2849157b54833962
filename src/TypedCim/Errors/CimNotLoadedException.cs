namespace TypedCim;

/// <summary>A property was read that the server was never asked for.</summary>
/// <remarks>
/// An object that was got by its key alone, or by a query, holds only what came with it; lazy properties never come with a query. Load the property
/// first with <c>LoadAsync</c>, or ask with <c>IsLoaded</c>.
/// </remarks>
public sealed class CimNotLoadedException : InvalidOperationException
{
    /// <summary>Names the property.</summary>
    /// <param name="className">The class.</param>
    /// <param name="propertyName">The property that is not loaded.</param>
    public CimNotLoadedException(string className, string propertyName)
        : base($"{className}.{propertyName} is not loaded. Load it first: await connection.LoadAsync(instance, c => c.{propertyName}).")
    {
        ClassName = className;
        PropertyName = propertyName;
    }

    /// <summary>The class of the object.</summary>
    public string ClassName { get; }

    /// <summary>The property that is not loaded.</summary>
    public string PropertyName { get; }
}
