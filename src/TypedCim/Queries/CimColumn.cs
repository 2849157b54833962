using System.ComponentModel;

namespace TypedCim;

/// <summary>A property as a query sees it: it can be listed among the columns to load. Arrays and embedded objects can do no more.</summary>
public class CimColumn
{
    /// <summary>Names the property; generated code calls this.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="property">The number of the property.</param>
    public CimColumn(CimClass cimClass, int property)
    {
        _ = cimClass ?? throw new ArgumentNullException(nameof(cimClass));
        Property = cimClass.Properties[property];
        Number = property;
    }

    /// <summary>Names the property at a place; generated code calls this.</summary>
    /// <param name="slot">The place.</param>
    public static implicit operator CimColumn(CimSlot slot) => new(slot.Class, slot.Property);

    /// <summary>The property.</summary>
    public CimProperty Property { get; }

    internal int Number { get; }

    /// <inheritdoc/>
    public override string ToString() => Property.Name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}
