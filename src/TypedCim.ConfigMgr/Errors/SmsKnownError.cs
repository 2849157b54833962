namespace TypedCim.ConfigMgr;

/// <summary>A code that is known.</summary>
/// <param name="Name">Its name in the field.</param>
/// <param name="Advice">What it means here and what helps.</param>
internal sealed record SmsKnownError(string Name, string Advice);
