namespace TypedCim;

/// <summary>Writes untyped values through a <see cref="CimWriter"/>.</summary>
/// <remarks>
/// An extension, so that it is considered last: as one more overload of <see cref="CimWriter"/> it would make every call ambiguous whose argument
/// converts both to its nullable form and to <see cref="CimValue"/>, such as a plain <see cref="uint"/> or an array of proxies.
/// </remarks>
public static class CimValueWriting
{
    /// <summary>Sets a property to a value of any CIM type, converted to the type that the property wants.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="CimException">The value does not fit the type of the property.</exception>
    public static void Set(this CimWriter writer, int property, CimValue value) => writer.SetValue(property, value);
}
