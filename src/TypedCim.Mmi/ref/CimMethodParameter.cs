namespace Microsoft.Management.Infrastructure;

public abstract class CimMethodParameter
{
    internal CimMethodParameter() => throw null;

    public abstract CimType CimType { get; }

    public abstract string Name { get; }

    public abstract object Value { get; set; }

    public static CimMethodParameter Create(string name, object value, CimType type, CimFlags flags) => throw null;
}
