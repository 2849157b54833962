namespace Microsoft.Management.Infrastructure;

public class CimMethodStreamedResult : CimMethodResultBase
{
    internal CimMethodStreamedResult(string parameterName, object? itemValue, CimType itemType)
    {
        ParameterName = parameterName;
        ItemValue = itemValue;
        ItemType = itemType;
    }

    public CimType ItemType { get; }

    public object? ItemValue { get; }

    public string ParameterName { get; }
}
