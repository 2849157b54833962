using System.ComponentModel;
using System.Diagnostics;

namespace TypedCim;

/// <summary>The base of every generated proxy: which properties are loaded, which are changed, and where calls go.</summary>
/// <remarks>
/// Nothing here is public beyond <see cref="object"/>'s own members, so that IntelliSense shows the CIM class alone: reading, saving and deleting are on
/// <see cref="CimConnection"/>. The protected members are for generated code. A proxy is not safe for use by several threads at once.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(CimObjectDebugView))]
public abstract partial class CimObject : CimSink
{
    private CimPropertySet _loaded;
    private CimPropertySet _changed;
    private CimConnection? _connection;
    private bool _isNew = true;

    internal CimConnection? Connection => _connection;

    /// <summary>True for an object that the program made itself: its unset properties read as null.</summary>
    internal bool IsNew => _isNew;

    internal virtual string NameOfClass => CimGetUnknown()?.ClassName ?? CimGetClass().Name;

    /// <summary>The number of properties that the object can hold now; unknown ones of a record included.</summary>
    internal virtual int PropertyCount => CimGetClass().Properties.Count + (CimGetUnknown()?.PropertyCount ?? 0);

    internal virtual string NameOf(int property)
    {
        CimClass cimClass = CimGetClass();
        int count = cimClass.Properties.Count;
        return property < count ? cimClass.Properties[property].Name : CimGetUnknown()!.NameOf(property - count);
    }

    internal virtual bool IsLoaded(int property) => UnknownAt(property)?.IsLoaded(property - KnownCount) ?? _loaded.Contains(property);

    internal virtual bool IsChanged(int property) => UnknownAt(property)?.IsChanged(property - KnownCount) ?? _changed.Contains(property);

    internal virtual void WriteProperty(int property, CimSink target)
    {
        CimProperty[] properties = CimGetClass().PropertyTable;
        if (property >= properties.Length)
        {
            if (CimGetUnknown() is { } unknown)
                new CimWriter(target).SetValue(property, unknown.ValueAt(property - properties.Length));
            return;
        }

        var transfer = new CimTransfer(target, property, properties[property].Type);
        CimTransfer(property, ref transfer);
    }

    internal CimClass GetClass() => CimGetClass();

    /// <summary>Makes the object one that came from a server: from now on, unloaded properties throw.</summary>
    internal void Attach(CimConnection connection)
    {
        _connection = connection;
        _isNew = false;
    }

    /// <summary>Lets an embedded object find the schemas of its connection; it stays the program's own.</summary>
    internal void Join(CimConnection? connection) => _connection = connection;

    internal virtual void AcceptChanges()
    {
        _changed.Clear();
        CimGetUnknown()?.AcceptChanges();
    }

    private int KnownCount => CimGetClass().PropertyTable.Length;

    /// <summary>The record that holds a property which the generated class does not have; the program may change it directly.</summary>
    private CimRecord? UnknownAt(int property) => CimGetUnknown() is { } unknown && property >= KnownCount ? unknown : null;

    /// <summary>The descriptor of the class that the proxy was generated from.</summary>
    /// <returns>The descriptor.</returns>
    protected internal abstract CimClass CimGetClass();

    /// <summary>The values of a derived class that no schema knows; null for all known classes.</summary>
    /// <returns>The record of unknown values, or null.</returns>
    protected internal virtual CimRecord? CimGetUnknown() => null;

    /// <summary>Moves the value of one property from or to its field; every level of inheritance knows its own fields and leaves the others to its base.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value on its way.</param>
    protected virtual void CimTransfer(int property, ref CimTransfer value)
    {
    }

    /// <summary>Called with the value of a property that is read.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">What its field holds.</param>
    /// <returns>The value.</returns>
    /// <exception cref="CimNotLoadedException">The object came from a server without this property.</exception>
    protected T CimRead<T>(int property, T value)
    {
        if (!_isNew && !_loaded.Contains(property))
            CimSelection.Touch(this, property);
        return value;
    }

    /// <summary>Called after a property was assigned by the program.</summary>
    /// <param name="property">The number of the property.</param>
    protected void CimChanged(int property)
    {
        _loaded.Add(property);
        _changed.Add(property);
    }

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<char> name)
    {
        CimClass cimClass = CimGetClass();
        int property = cimClass.IndexOf(name);
        return property < 0 && CimGetUnknown() is { } unknown ? cimClass.Properties.Count + unknown.CimIndexOf(name) : property;
    }

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<byte> utf8Name)
    {
        CimClass cimClass = CimGetClass();
        int property = cimClass.IndexOf(utf8Name);
        return property < 0 && CimGetUnknown() is { } unknown ? cimClass.Properties.Count + unknown.CimIndexOf(utf8Name) : property;
    }

    /// <inheritdoc/>
    protected internal override CimType CimTypeOf(int property)
    {
        CimProperty[] properties = CimGetClass().PropertyTable;
        return property < properties.Length ? properties[property].Type : CimType.None;
    }

    /// <inheritdoc/>
    protected internal override CimObject CimCreate(int property, string className)
    {
        CimProperty[] properties = CimGetClass().PropertyTable;
        CimFamily? family = property < properties.Length ? properties[property].Family : null;
        CimObject created = family?.Create(className, _connection?.Schemas) ?? new CimRecord(className);
        created.Join(_connection);
        return created;
    }

    /// <inheritdoc/>
    public override string ToString() => CimObjectText.Describe(this);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}
