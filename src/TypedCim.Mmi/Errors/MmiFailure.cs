using System.Runtime.CompilerServices;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Turns everything that MMI throws into the exceptions of this library.</summary>
internal static class MmiFailure
{
    /// <summary>True for what is not yet an exception of this library.</summary>
    internal static bool IsForeign(Exception failure) => failure is not (CimException or ObjectDisposedException { ObjectName: nameof(CimConnection) });

    internal static Exception Translate(Exception failure, MmiCall call, MmiOptions options, bool hasAnswered, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return failure is OperationCanceledException canceled && canceled.CancellationToken == cancellationToken ? canceled : new OperationCanceledException(failure.Message, failure, cancellationToken);
        if (MmiPresence.IsMissing(failure))
            return MmiPresence.Missing(failure, call.ClassName, call.MethodName);
        if (failure is OperationCanceledException)
            return new CimConnectionException($"{call.What} on {options.ServerName} was ended by the other side. Whether the work was done is not known.", failure) { ClassName = call.ClassName, MethodName = call.MethodName };

        return FromNative(failure, call, options, hasAnswered)
            ?? new CimException($"{call.What} on {options.ServerName} failed inside of MMI: {failure.Message}", CimStatus.Failed, failure) { ClassName = call.ClassName, MethodName = call.MethodName };
    }

    // Out of line: the type of MMI's exception is not there when MMI is missing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CimException? FromNative(Exception failure, MmiCall call, MmiOptions options, bool hasAnswered)
    {
        if (failure is not Native.CimException native)
            return null;

        CimExtendedStatus? status = ExtendedStatusOf(native);
        if (ConnectionProblem.Of(native, status, hasAnswered) is { } problem)
            return new CimConnectionException($"{options.ServerName} could not be reached over {options.ProtocolName}: {native.Message} {problem}", native) { ClassName = call.ClassName, MethodName = call.MethodName, ExtendedStatus = status };

        return new CimException($"{call.What} on {options.ServerName} failed: {native.Message}{HintFor(native.NativeErrorCode, call)}", (CimStatus)(int)native.NativeErrorCode, native)
        {
            ClassName = call.ClassName,
            MethodName = call.MethodName,
            ExtendedStatus = status,
        };
    }

    private static string HintFor(Native.NativeErrorCode code, MmiCall call) => code switch
    {
        Native.NativeErrorCode.AccessDenied => $" Check the user and password, and the user's rights to {call.Namespace}.",
        Native.NativeErrorCode.InvalidNamespace => $" Check the namespace {call.Namespace}: it must exist on that server, and the user must see it.",
        Native.NativeErrorCode.InvalidQuery when call.What.Contains(" ORDER BY ") => " WMI's own WQL cannot sort; providers such as that of Configuration Manager can.",
        _ => "",
    };

    // The error may be gone with the session; then there is nothing more to say than its message.
    private static CimExtendedStatus? ExtendedStatusOf(Native.CimException native)
    {
        try
        {
            return native.ErrorData is { } data ? new CimExtendedStatus(ErrorRecord.Of(data)) : null;
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }
}
