namespace Microsoft.Management.Infrastructure;

public class CimMethodStreamedResult : CimMethodResultBase
{
    internal CimMethodStreamedResult() => throw null;

    public CimType ItemType => throw null;

    public object ItemValue => throw null;

    public string ParameterName => throw null;
}
