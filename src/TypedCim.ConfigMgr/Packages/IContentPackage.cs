namespace TypedCim.ConfigMgr;

/// <summary>A package whose content can be sent to distribution points, whatever its kind.</summary>
/// <remarks>
/// Every class below <see cref="SMS_PackageBaseclass"/> that has content is one: packages, applications' content packages, drivers, software updates, task
/// sequences, device settings, images, boot images, upgrade packages and hard disks. The members are the CIM members that all kinds have. Reading a property that the
/// object was got without is an error that names it, as on the classes themselves.
/// </remarks>
public interface IContentPackage
{
    /// <summary>The id of the package, for example <c>ABC00012</c>.</summary>
    string PackageID { get; }

    /// <summary>The name of the package.</summary>
    string? Name { get; set; }

    /// <summary>What the package is for.</summary>
    string? Description { get; set; }

    /// <summary>The version of the software, as its publisher counts.</summary>
    string? Version { get; set; }

    /// <summary>The publisher of the software.</summary>
    string? Manufacturer { get; set; }

    /// <summary>The language of the software.</summary>
    string? Language { get; set; }

    /// <summary>The kind of the package.</summary>
    SMS_PackageBaseclass.PackageTypeValue? PackageType { get; }

    /// <summary>Where the content comes from: a UNC path that the provider's computer can read.</summary>
    string? PkgSourcePath { get; set; }

    /// <summary>Whether the package has content, and from where it is sent.</summary>
    SMS_PackageBaseclass.PkgSourceFlagValue? PkgSourceFlag { get; set; }

    /// <summary>How the content is handled on its way and on clients.</summary>
    SMS_PackageBaseclass.PkgFlagsBits? PkgFlags { get; set; }

    /// <summary>The priority of its copies: 1 high, 2 normal, 3 low.</summary>
    uint? Priority { get; set; }

    /// <summary>The code of the site that owns the package; only there can it be changed.</summary>
    string? SourceSite { get; }

    /// <summary>The version of the content: 1 at first, one more with each <see cref="RefreshPkgSourceAsync"/>.</summary>
    uint? SourceVersion { get; }

    /// <summary>When the content was last taken from its source.</summary>
    CimDateTime? SourceDate { get; }

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

    /// <summary>Takes the source as a new version and sends it to all distribution points of the package. Raises <see cref="SourceVersion"/>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the site has taken the order; the copies go on.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    Task RefreshPkgSourceAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes another site the source site of the package.</summary>
    /// <param name="sourceSite">The code of the new source site, three characters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the site is the source site.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    Task SetSourceSiteAsync(string sourceSite, CancellationToken cancellationToken = default);

    /// <summary>Makes the present site the source site of the package, so that it can be changed there.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the site is the source site.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    Task UnlockAsync(CancellationToken cancellationToken = default);

    /// <summary>Queues a change notification, so that the site processes the package again.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the notification is queued.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    Task AddChangeNotificationAsync(CancellationToken cancellationToken = default);
}
