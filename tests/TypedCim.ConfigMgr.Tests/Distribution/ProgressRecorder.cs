namespace TypedCim.ConfigMgr.Tests;

/// <summary>Keeps what was reported, in order and on the thread that reports.</summary>
internal sealed class ProgressRecorder : IProgress<DistributionProgress>
{
    private readonly List<DistributionProgress> _reports = [];

    internal IReadOnlyList<DistributionProgress> Reports => _reports;

    public void Report(DistributionProgress value) => _reports.Add(value);
}
