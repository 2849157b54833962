namespace TypedCim.ConfigMgr;

/// <summary>How far one package is on one distribution point.</summary>
/// <param name="Target">The package and the point.</param>
/// <param name="Outcome">Where the content is.</param>
/// <param name="State">What the summarizer of the site says; null as long as it has no row.</param>
/// <param name="SourceVersion">The version of the content on the point; null as long as it is unknown.</param>
public sealed record DistributionStatus(
    DistributionTarget Target,
    DistributionOutcome Outcome,
    SMS_PackageStatusDistPointsSummarizer.StateValue? State,
    uint? SourceVersion);
