using System.Collections;

namespace TypedCim;

/// <summary>An object without a generated class: values by name. For classes that have no MOF file, for raw queries, and for <c>object</c> properties.</summary>
public sealed class CimRecord : CimObject, IEnumerable<KeyValuePair<string, CimValue>>
{
    private static readonly CimClass s_anyClass = new("", null, null, CimClassFlags.None, null, [], []);

    private readonly List<KeyValuePair<string, CimValue>> _values = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);
    private CimPropertySet _changedValues;

    /// <summary>Makes an empty record.</summary>
    /// <param name="className">The CIM name of the class that it stands for.</param>
    public CimRecord(string className) => ClassName = className ?? throw new ArgumentNullException(nameof(className));

    /// <summary>The CIM name of the class that the record stands for.</summary>
    public string ClassName { get; }

    /// <summary>Where the instance lives; null for one that is not on a server.</summary>
    public CimPath? Path { get; set; }

    /// <summary>The number of values.</summary>
    public int Count => _values.Count;

    /// <summary>The value of a property, by name and ignoring case; an untyped null when there is none.</summary>
    /// <param name="name">The CIM name.</param>
    public CimValue this[string name]
    {
        get => _indexes.TryGetValue(name, out int index) ? _values[index].Value : CimValue.Null;
        set
        {
            int index = IndexFor(name);
            SetAt(index, value);
            _changedValues.Add(index);
        }
    }

    /// <summary>Adds or replaces a value, so that records can be written as collection initialisers.</summary>
    /// <param name="name">The CIM name.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, CimValue value) => this[name] = value;

    /// <summary>Tells whether there is a value, null included.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>True when there is.</returns>
    public bool Contains(string name) => _indexes.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, CimValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Path?.ToString() ?? ClassName;

    internal override string NameOfClass => ClassName;

    internal override int PropertyCount => _values.Count;

    internal override string NameOf(int property) => _values[property].Key;

    internal override bool IsLoaded(int property) => property < _values.Count;

    internal override bool IsChanged(int property) => _changedValues.Contains(property);

    internal override void AcceptChanges() => _changedValues.Clear();

    internal CimValue ValueAt(int index) => _values[index].Value;

    internal override void Refuse(int property, CimValue value) => SetAt(property, value);

    internal override void WriteProperty(int property, CimSink target) => new CimWriter(target).SetValue(property, _values[property].Value);

    /// <inheritdoc/>
    protected internal override CimClass CimGetClass() => s_anyClass;

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<char> name) => IndexFor(name.ToString());

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<byte> utf8Name) => IndexFor(System.Text.Encoding.UTF8.GetString(utf8Name.ToArray()));

    /// <inheritdoc/>
    protected internal override CimType CimTypeOf(int property) => CimType.None;

    /// <inheritdoc/>
    protected internal override void CimSetOther(int property, CimValue value) => SetAt(property, value);


    /// <inheritdoc/>
    protected internal override CimObject CimCreate(int property, string className) => new CimRecord(className);

    private int IndexFor(string name)
    {
        if (!_indexes.TryGetValue(name, out int index))
        {
            index = _values.Count;
            _indexes.Add(name, index);
            _values.Add(new KeyValuePair<string, CimValue>(name, CimValue.Null));
        }

        return index;
    }

    private void SetAt(int index, CimValue value) => _values[index] = new KeyValuePair<string, CimValue>(_values[index].Key, value);
}
