using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A call that the server refuses.</summary>
/// <param name="code">The status code.</param>
/// <param name="message">The message.</param>
public sealed class ServerErrorException(NativeErrorCode code, string message) : Exception(message)
{
    /// <summary>The status code.</summary>
    public NativeErrorCode Code => code;

    /// <summary>The HRESULT behind it; 0 when the server gives none.</summary>
    public uint StatusCode { get; init; }

    /// <summary>The id of the message, such as <c>HRESULT 0x80338012</c>.</summary>
    public string? MessageId { get; init; }

    /// <summary>The error instance, such as an extended status; null when the server sends none.</summary>
    public StoredObject? ErrorData { get; init; }

    /// <summary>True when the call ends as a cancelled one, although the client did not cancel it.</summary>
    public bool IsCancellation { get; init; }
}
