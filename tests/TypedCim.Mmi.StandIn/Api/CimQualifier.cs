namespace Microsoft.Management.Infrastructure;

public abstract class CimQualifier
{
    internal CimQualifier()
    {
    }

    public abstract CimType CimType { get; }

    public abstract CimFlags Flags { get; }

    public abstract string Name { get; }

    public abstract object? Value { get; }
}
