using Spectre.Console;
using TypedCim.ConfigMgr;

namespace DistributeContent;

/// <summary>Moves a bar with the number of copies that have ended.</summary>
/// <param name="bar">The bar.</param>
internal sealed class ProgressBar(ProgressTask bar) : IProgress<DistributionProgress>
{
    public void Report(DistributionProgress value) => bar.Value = value.Statuses.Count - value.Running;
}
