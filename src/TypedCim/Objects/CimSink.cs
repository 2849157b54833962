namespace TypedCim;

/// <summary>Takes property values one at a time: what a transport pushes into, and what a proxy writes itself into.</summary>
/// <remarks>
/// The source drives. There is one overload a CIM type and one for its arrays, so that no value is boxed on its way. Arrays that are passed
/// change hands: neither side may change them afterwards. The members carry the prefix <c>Cim</c> because proxies derive from this class and
/// must not hide CIM members; other code reaches them through <see cref="CimWriter"/> and <see cref="CimSource"/>.
/// </remarks>
public abstract class CimSink
{
    /// <summary>Finds the number of a property by its name, ignoring case.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The number to pass to the <c>CimSet</c> overloads, or -1 when the target has no such property and takes no unknown ones.</returns>
    protected internal abstract int CimIndexOf(ReadOnlySpan<char> name);

    /// <summary>Finds the number of a property by the UTF-8 bytes of its name, ignoring case.</summary>
    /// <param name="utf8Name">The CIM name in UTF-8.</param>
    /// <returns>The number to pass to the <c>CimSet</c> overloads, or -1 when the target has no such property and takes no unknown ones.</returns>
    protected internal abstract int CimIndexOf(ReadOnlySpan<byte> utf8Name);

    /// <summary>Tells the CIM type that a property wants.</summary>
    /// <param name="property">The number that <c>CimIndexOf</c> gave.</param>
    /// <returns>The type, or <see cref="CimType.None"/> when any value is taken as it comes.</returns>
    protected internal abstract CimType CimTypeOf(int property);

    /// <summary>Takes a value for which the target has no typed overload.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value with its CIM type.</param>
    /// <exception cref="CimException">The property wants another type.</exception>
    protected internal abstract void CimSetOther(int property, CimValue value);

    /// <summary>Creates the object that an embedded property wants for a class name; the caller fills it and then passes it to <c>CimSet</c>.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="className">The name of the class that the server sent.</param>
    /// <returns>An empty object of that class, of the nearest known base, or a <see cref="CimRecord"/>.</returns>
    protected internal virtual CimObject CimCreate(int property, string className) => new CimRecord(className);

    /// <summary>Takes a boolean value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, bool? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a uint8 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, byte? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a sint8 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, sbyte? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a uint16 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, ushort? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a sint16 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, short? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a uint32 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, uint? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a sint32 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, int? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a uint64 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, ulong? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a sint64 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, long? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a real32 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, float? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a real64 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, double? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a char16 value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, char? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a string value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, string? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a datetime value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, CimDateTime? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes a ref value, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    protected internal virtual void CimSet(int property, CimPath? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes an array of boolean values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, bool[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of uint8 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, byte[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of sint8 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, sbyte[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of uint16 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, ushort[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of sint16 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, short[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of uint32 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, uint[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of sint32 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, int[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of uint64 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, ulong[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of sint64 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, long[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of real32 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, float[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of real64 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, double[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of char16 values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, char[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of string values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, string[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of datetime values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, CimDateTime[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an array of ref values, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array; it belongs to the target from now on.</param>
    protected internal virtual void CimSet(int property, CimPath[]? value) => CimSetOther(property, CimValue.FromArray(value));

    /// <summary>Takes an embedded object, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The object.</param>
    protected internal virtual void CimSet(int property, CimObject? value) => CimSetOther(property, CimValue.From(value));

    /// <summary>Takes an array of embedded objects, or null.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The objects; the list is only valid during the call.</param>
    protected internal virtual void CimSet(int property, IReadOnlyList<CimObject>? value) => CimSetOther(property, CimValue.From(value));
}
