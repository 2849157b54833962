using System;

namespace Microsoft.Management.Infrastructure.Options;

public class CimOperationOptions : IDisposable
{
    public CimOperationOptions() => throw null;

    public bool ClassNamesOnly
    {
        get => throw null;
        set => throw null;
    }

    public void Dispose() => throw null;

    public void SetCustomOption(string optionName, object optionValue, CimType cimType, bool mustComply) => throw null;
}
