using System.Globalization;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Tells a server that was not reached from one that said no.</summary>
internal static class ConnectionProblem
{
    private const string MessagePrefix = "HRESULT 0x";

    private const string Advice =
        "Check the server's name, that it is on, and its firewall; for WinRM run 'winrm quickconfig' on the server, or use DCOM.";

    /// <summary>What to do about it; null when the server was reached.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="status">What came with it.</param>
    /// <param name="hasAnswered">True when the session has worked before.</param>
    internal static string? Of(Native.CimException failure, CimExtendedStatus? status, bool hasAnswered)
    {
        if (failure.NativeErrorCode != Native.NativeErrorCode.Failed)
            return null;
        if (IsConnectionResult(ResultOf(failure)))
            return Advice;

        // Unreachable hosts are not always named: the first call fails without a word about the reason.
        return status is null && !hasAnswered ? Advice : null;
    }

    private static uint ResultOf(Native.CimException failure)
    {
        if (failure.StatusCode != 0)
            return failure.StatusCode;

        string digits = (failure.MessageId ?? "").Replace(MessagePrefix, "");
        return uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out uint result) ? result : 0;
    }

    // WinRM's own results for a server that does not answer, and those of RPC and the network beneath it (winerror.h).
    private static bool IsConnectionResult(uint result) => result is
        0x80338012 // the client cannot connect to the destination
        or 0x80338029 // the WS-Management service cannot process the request in time
        or 0x80338113 // the connection was ended before the answer came
        or 0x803380E4 // the computer name cannot be verified by Kerberos or is not trusted
        or 0x80338126 // WinRM cannot complete the operation
        or 0x80338169 // the server name cannot be resolved
        or 0x80072EE7 // the server name cannot be resolved
        or 0x80072EFD // a connection cannot be made
        or 0x80072EE2 // the connection timed out
        or 0x800706BA // the RPC server is unavailable
        or 0x800706BE // the remote procedure call failed
        or 0x800706BF // the remote procedure call failed and did not run
        or 0x80070035 // the network path was not found
        or 0x8007274C; // the connected party did not respond
}
