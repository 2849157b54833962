namespace TypedCim;

/// <summary>The error instance that a provider sends along with a failure (<c>__ExtendedStatus</c> or a class derived from it).</summary>
/// <param name="record">The instance as it came.</param>
public sealed class CimExtendedStatus(CimRecord record)
{
    /// <summary>The instance as it came, with everything that the provider wrote into it.</summary>
    public CimRecord Record { get; } = record ?? throw new ArgumentNullException(nameof(record));

    /// <summary>What went wrong, in the provider's words.</summary>
    public string? Description => Text("Description");

    /// <summary>The provider's own error code.</summary>
    public uint? ErrorCode => Number("ErrorCode");

    /// <summary>The WMI status code (WBEMSTATUS, an HRESULT).</summary>
    public uint? StatusCode => Number("StatusCode");

    /// <summary>The operation that failed, such as <c>ExecMethod</c>.</summary>
    public string? Operation => Text("Operation");

    /// <summary>The parameters of that operation, usually an object path.</summary>
    public string? ParameterInfo => Text("ParameterInfo");

    /// <summary>The provider that failed.</summary>
    public string? ProviderName => Text("ProviderName");

    /// <inheritdoc/>
    public override string ToString() => Description ?? Record.ToString();

    // Part of error messages, so it must never fail: a value of another type is shown as its text.
    private string? Text(string property) => Record[property] is { IsNull: false } value ? value.ToString() : null;

    // HRESULTs come as sint32 from some servers and as uint32 from others.
    private uint? Number(string property) => unchecked((uint?)Record[property].AsSInt64());
}
