using System.Globalization;

namespace Microsoft.Management.Infrastructure.Options;

public class CimSessionOptions : IDisposable
{
    public CimSessionOptions()
    {
    }

    public CultureInfo? Culture { get; set; }

    public TimeSpan Timeout { get; set; }

    public CultureInfo? UICulture { get; set; }

    internal List<CimCredential> Credentials { get; } = [];

    public void AddDestinationCredentials(CimCredential credential) => Credentials.Add(credential);

    public void Dispose() => GC.SuppressFinalize(this);
}
