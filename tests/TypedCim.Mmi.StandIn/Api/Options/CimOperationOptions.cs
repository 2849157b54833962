namespace Microsoft.Management.Infrastructure.Options;

public class CimOperationOptions : IDisposable
{
    public CimOperationOptions()
    {
    }

    public bool ClassNamesOnly { get; set; }

    internal Dictionary<string, object?> CustomOptions { get; } = [];

    public void SetCustomOption(string optionName, object? optionValue, CimType cimType, bool mustComply)
    {
        MmiStandIn.ClrValue.RequireFit(optionName, optionValue, cimType);
        CustomOptions.Add(optionName, optionValue);
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
