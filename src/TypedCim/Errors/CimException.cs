using System.Globalization;

namespace TypedCim;

/// <summary>A CIM call that failed: the base of everything that goes wrong between this library and a server.</summary>
/// <remarks>Cancellation by the caller is no failure: it is an <see cref="OperationCanceledException"/> with the caller's token.</remarks>
public class CimException : Exception
{
    /// <summary>Describes a failure.</summary>
    /// <param name="message">What failed, where, and what to do about it.</param>
    /// <param name="status">The status code of the server.</param>
    /// <param name="innerException">The cause, when a transport knows it.</param>
    public CimException(string message, CimStatus status = CimStatus.Failed, Exception? innerException = null)
        : base(message, innerException) => Status = status;

    /// <summary>The status code of the server.</summary>
    public CimStatus Status { get; }

    /// <summary>The class that was called; null when the failure belongs to none.</summary>
    public string? ClassName { get; init; }

    /// <summary>The method that was called; null for other operations.</summary>
    public string? MethodName { get; init; }

    /// <summary>What the provider says of the failure; null when it says nothing.</summary>
    public CimExtendedStatus? ExtendedStatus { get; init; }

    /// <inheritdoc/>
    public override string Message => ExtendedStatus?.Description is { Length: > 0 } description
        ? string.Format(CultureInfo.InvariantCulture, "{0} The provider says: {1}", base.Message, description)
        : base.Message;
}
