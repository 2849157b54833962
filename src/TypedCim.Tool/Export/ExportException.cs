namespace TypedCim.Tool.Export;

/// <summary>A class that cannot be written; the message completes "it was left out: …".</summary>
internal sealed class ExportException(string message) : Exception(message);
