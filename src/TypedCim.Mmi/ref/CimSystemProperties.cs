namespace Microsoft.Management.Infrastructure;

public class CimSystemProperties
{
    internal CimSystemProperties() => throw null;

    public string ClassName => throw null;

    public string Namespace => throw null;
}
