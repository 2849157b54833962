namespace TypedCim;

/// <summary>A call that did not end before the deadline of its <see cref="CimCallOptions"/>.</summary>
/// <param name="message">What took too long, and how long it was given.</param>
/// <param name="innerException">The cancellation that the deadline caused.</param>
/// <remarks>The server may have done the work all the same.</remarks>
public sealed class CimTimeoutException(string message, Exception? innerException = null)
    : CimException(message, CimStatus.InvalidOperationTimeout, innerException);
