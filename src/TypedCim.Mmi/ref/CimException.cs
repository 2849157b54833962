using System;

namespace Microsoft.Management.Infrastructure;

public class CimException : Exception, IDisposable
{
    internal CimException() => throw null;

    public CimInstance ErrorData => throw null;

    public string MessageId => throw null;

    public NativeErrorCode NativeErrorCode => throw null;

    public uint StatusCode => throw null;

    public void Dispose() => throw null;
}
