namespace TypedCim.ConfigMgr;

public partial class SMS_BootImagePackage : IContentPackage
{
    /// <inheritdoc/>
    public Task AddDistributionPointsAsync(IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken = default) =>
        DistributionPointArrays.AddAsync(this, points, cancellationToken);

    // Boot images alone take the id of a context, which tells the progress of the injection.
    Task IContentPackage.RefreshPkgSourceAsync(CancellationToken cancellationToken) => RefreshPkgSourceAsync(contextID: null, cancellationToken);
}
