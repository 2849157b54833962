using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedCim.ConfigMgr;

/// <summary>The error code of the SMS Provider: <c>ErrorCode</c> of an <c>SMS_ExtendedStatus</c>, or a WMI, COM or Windows code that stands there in its place.</summary>
/// <remarks>
/// The provider's own codes are made of five fields. The outer error is mostly "generic failure" (0x80041001); this code has the reason. Known codes carry a name and an advice.
/// </remarks>
/// <param name="value">The 32 bits of the code.</param>
[StructLayout(LayoutKind.Auto)]
public readonly struct SmsErrorCode(uint value) : IEquatable<SmsErrorCode>
{
    /// <summary>The 32 bits of the code.</summary>
    public uint Value { get; } = value;

    /// <summary>The severity, bits 30 and 31.</summary>
    public int Severity => (int)(Value >> 30);

    /// <summary>The facility, bits 22 to 27.</summary>
    public int Facility => (int)(Value >> 22) & 0x3F;

    /// <summary>What was being done, bits 16 to 21.</summary>
    public int Action => (int)(Value >> 16) & 0x3F;

    /// <summary>What it was done to, bits 8 to 15.</summary>
    public int Object => (int)(Value >> 8) & 0xFF;

    /// <summary>Why it failed, bits 0 to 7.</summary>
    public int Reason => (int)Value & 0xFF;

    /// <summary>The name of a known code, such as <c>WBEM_E_ACCESS_DENIED</c>; null for others.</summary>
    public string? Name => SmsKnownErrors.Find(Value)?.Name;

    /// <summary>What a known code means and what helps; null for others.</summary>
    public string? Advice => SmsKnownErrors.Find(Value)?.Advice;

    /// <summary>Takes the code out of a failure.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>The provider's own code; without one the WMI status; null when the server sent no extended status.</returns>
    public static SmsErrorCode? From(CimException exception)
    {
        CimExtendedStatus? status = (exception ?? throw new ArgumentNullException(nameof(exception))).ExtendedStatus;
        return status?.ErrorCode is { } own and not 0 ? new SmsErrorCode(own)
            : status?.StatusCode is { } code and not 0 ? new SmsErrorCode(code)
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(SmsErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SmsErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value;

    /// <summary>The code as logs and searches show it.</summary>
    /// <returns>For example <c>0x80041003 (WBEM_E_ACCESS_DENIED)</c>.</returns>
    public override string ToString()
    {
        string number = "0x" + Value.ToString("X8", CultureInfo.InvariantCulture);
        return Name is { } name ? $"{number} ({name})" : number;
    }

    /// <summary>Compares two codes.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when both are the same.</returns>
    public static bool operator ==(SmsErrorCode left, SmsErrorCode right) => left.Equals(right);

    /// <summary>Compares two codes.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(SmsErrorCode left, SmsErrorCode right) => !left.Equals(right);
}
