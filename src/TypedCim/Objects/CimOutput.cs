namespace TypedCim;

/// <summary>What a method gave back: its return value and its output parameters, as a sink that a transport fills.</summary>
public sealed class CimOutput : CimSink
{
    private const string ReturnValueName = "ReturnValue";

    private readonly CimMethod _method;
    private readonly CimConnection _connection;
    private readonly CimValue[] _values;

    internal CimOutput(CimMethod method, CimConnection connection)
    {
        _method = method;
        _connection = connection;
        _values = new CimValue[method.Parameters.Count + 1];
    }

    /// <summary>The return value; an untyped null for a void method.</summary>
    public CimValue ReturnValue => _values[_values.Length - 1];

    /// <summary>The value of an output parameter.</summary>
    /// <param name="parameter">Its index among all parameters of the method.</param>
    public CimValue this[int parameter] => _values[parameter];

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < _method.Parameters.Count; i++)
        {
            if (name.Equals(_method.Parameters[i].Name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return name.Equals(ReturnValueName.AsSpan(), StringComparison.OrdinalIgnoreCase) ? _method.Parameters.Count : -1;
    }

    /// <inheritdoc/>
    protected internal override int CimIndexOf(ReadOnlySpan<byte> utf8Name) => CimIndexOf(System.Text.Encoding.UTF8.GetString(utf8Name.ToArray()).AsSpan());

    /// <inheritdoc/>
    protected internal override CimType CimTypeOf(int property) => property < _method.Parameters.Count ? _method.Parameters[property].Type : _method.ReturnType;

    /// <inheritdoc/>
    protected internal override void CimSetOther(int property, CimValue value) => _values[property] = value;

    /// <inheritdoc/>
    protected internal override CimObject CimCreate(int property, string className)
    {
        CimFamily? family = property < _method.Parameters.Count ? _method.Parameters[property].Family : null;
        CimObject created = family?.Create(className, _connection.Schemas) ?? new CimRecord(className);
        created.Join(_connection);
        return created;
    }
}
