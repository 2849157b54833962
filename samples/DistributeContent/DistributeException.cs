namespace DistributeContent;

/// <summary>A request that this site cannot fulfil, in words for the person at the command line.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class DistributeException(string message) : Exception(message);
