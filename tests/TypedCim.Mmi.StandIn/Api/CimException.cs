using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public class CimException : Exception, IDisposable
{
    // The real one says COR_E_EXCEPTION whatever happened, so that only NativeErrorCode tells.
    private const int OneResultForAll = unchecked((int)0x80131500);

    internal CimException(ServerErrorException error, CimInstance? errorData)
        : base(error.Message)
    {
        NativeErrorCode = error.Code;
        StatusCode = error.StatusCode;
        MessageId = error.MessageId;
        ErrorData = errorData;
        HResult = OneResultForAll;
    }

    public CimInstance? ErrorData { get; }

    public string? MessageId { get; }

    public NativeErrorCode NativeErrorCode { get; }

    public uint StatusCode { get; }

    public void Dispose()
    {
        ErrorData?.Dispose();
        GC.SuppressFinalize(this);
    }
}
