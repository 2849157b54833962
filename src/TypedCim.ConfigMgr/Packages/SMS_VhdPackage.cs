namespace TypedCim.ConfigMgr;

public partial class SMS_VhdPackage : IContentPackage
{
    /// <inheritdoc/>
    public Task AddDistributionPointsAsync(IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken = default) =>
        DistributionPointArrays.AddAsync(this, points, cancellationToken);
}
