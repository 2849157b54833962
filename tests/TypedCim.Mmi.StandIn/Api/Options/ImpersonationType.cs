namespace Microsoft.Management.Infrastructure.Options;

public enum ImpersonationType : uint
{
    None = 1,
    Default = 0,
    Delegate = 4,
    Identify = 2,
    Impersonate = 3,
}
