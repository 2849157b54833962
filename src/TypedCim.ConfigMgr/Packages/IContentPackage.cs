namespace TypedCim.ConfigMgr;

/// <summary>A package whose content can be sent to distribution points, whatever its kind.</summary>
public interface IContentPackage
{
    /// <summary>The id of the package, for example <c>ABC00012</c>.</summary>
    string PackageID { get; }

    /// <summary>Assigns distribution points to the package, which starts the copy of its content to them.</summary>
    /// <param name="siteCode">The codes of the sites that own the points; entry n belongs to entry n of <paramref name="nalPath"/>.</param>
    /// <param name="nalPath">The NAL paths of the points, as in <see cref="SMS_DistributionPointInfo.NALPath"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the points are assigned; the copy goes on.</returns>
    /// <exception cref="CimException">The call failed; no point was assigned.</exception>
    Task AddDistributionPointsAsync(IEnumerable<string> siteCode, IEnumerable<string> nalPath, CancellationToken cancellationToken = default);

    /// <summary>Assigns distribution points to the package, which starts the copy of its content to them.</summary>
    /// <param name="points">The points. Site code and NAL path are taken from each point itself, so they cannot be swapped or misaligned.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the points are assigned; the copy goes on.</returns>
    /// <exception cref="ArgumentException">There is no point, or one is null or without site code or NAL path.</exception>
    /// <exception cref="CimException">The call failed; no point was assigned.</exception>
    Task AddDistributionPointsAsync(IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken = default);
}
