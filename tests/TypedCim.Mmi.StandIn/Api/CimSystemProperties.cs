namespace Microsoft.Management.Infrastructure;

public class CimSystemProperties
{
    internal CimSystemProperties(string className, string? namespaceName)
    {
        ClassName = className;
        Namespace = namespaceName;
    }

    public string ClassName { get; }

    public string? Namespace { get; }
}
