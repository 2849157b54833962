namespace TypedCim;

/// <summary>A connection that could not be made, or that broke during a call.</summary>
/// <param name="message">Which server, what happened, and what to check.</param>
/// <param name="innerException">The cause, when the transport knows it.</param>
/// <remarks>Whether the server did the work before the connection broke is unknown.</remarks>
public sealed class CimConnectionException(string message, Exception? innerException = null)
    : CimException(message, CimStatus.Failed, innerException);
