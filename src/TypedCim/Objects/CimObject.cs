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

    internal void WriteProperty(int property, CimWriter writer) => CimWrite(property, writer);

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

    /// <summary>Writes one property into a writer; every level of inheritance writes its own.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="writer">Where to.</param>
    protected internal virtual void CimWrite(int property, CimWriter writer)
    {
        if (UnknownAt(property) is { } unknown)
            writer.Set(property, unknown.ValueAt(property - KnownCount));
    }

    /// <summary>Called before a property is read.</summary>
    /// <param name="property">The number of the property.</param>
    /// <exception cref="CimNotLoadedException">The object came from a server without this property.</exception>
    protected void CimRead(int property)
    {
        if (!_isNew && !_loaded.Contains(property))
            CimSelection.Touch(this, property);
    }

    /// <summary>Called after a property was assigned by the program.</summary>
    /// <param name="property">The number of the property.</param>
    protected void CimChanged(int property)
    {
        _loaded.Add(property);
        _changed.Add(property);
    }

    /// <summary>Called after a property was assigned by a transport.</summary>
    /// <param name="property">The number of the property.</param>
    protected void CimLoaded(int property) => _loaded.Add(property);

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
    protected internal override void CimSetOther(int property, CimValue value)
    {
        CimClass cimClass = CimGetClass();
        if (UnknownAt(property) is { } unknown)
        {
            unknown.CimSetOther(property - KnownCount, value);
            return;
        }

        CimProperty target = cimClass.Properties[property];
        throw new CimException($"{cimClass.Name}.{target.Name} is of type {target.Type.ToMof()}; a value of type {value.Type.ToMof()} was given.", CimStatus.TypeMismatch) { ClassName = cimClass.Name };
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
