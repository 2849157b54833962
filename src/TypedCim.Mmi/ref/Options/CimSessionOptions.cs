using System;
using System.Globalization;

namespace Microsoft.Management.Infrastructure.Options;

public class CimSessionOptions : IDisposable
{
    public CimSessionOptions() => throw null;

    public CultureInfo Culture { get => throw null; set => throw null; }

    public TimeSpan Timeout { get => throw null; set => throw null; }

    public CultureInfo UICulture { get => throw null; set => throw null; }

    public void AddDestinationCredentials(CimCredential credential) => throw null;

    public void Dispose() => throw null;
}
