using System.Diagnostics.CodeAnalysis;

namespace TypedCim.Tests.Benchmarks;

/// <summary>An image package as one would write it by hand: the members of the CIM class and nothing else.</summary>
[SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Plain data is what the comparison is about.")]
public sealed class ImagePackageData
{
    public uint? ActionInProgress { get; set; }

    public string? AlternateContentProviders { get; set; }

    public string? Description { get; set; }

    public byte[]? ExtendedData { get; set; }

    public uint? ExtendedDataSize { get; set; }

    public uint? ForcedDisconnectDelay { get; set; }

    public bool? ForcedDisconnectEnabled { get; set; }

    public uint? ForcedDisconnectNumRetries { get; set; }

    public byte[]? Icon { get; set; }

    public uint? IconSize { get; set; }

    public bool? IgnoreAddressSchedule { get; set; }

    public byte[]? ISVData { get; set; }

    public uint? ISVDataSize { get; set; }

    public string? ISVString { get; set; }

    public string? Language { get; set; }

    public CimDateTime? LastRefreshTime { get; set; }

    public string[]? LocalizedCategoryInstanceNames { get; set; }

    public string? Manufacturer { get; set; }

    public string? MIFFilename { get; set; }

    public string? MIFName { get; set; }

    public string? MIFPublisher { get; set; }

    public string? MIFVersion { get; set; }

    public string? Name { get; set; }

    public uint? NumOfPrograms { get; set; }

    public string? PackageID { get; set; }

    public uint? PackageSize { get; set; }

    public uint? PackageType { get; set; }

    public uint? PkgFlags { get; set; }

    public uint? PkgSourceFlag { get; set; }

    public string? PkgSourcePath { get; set; }

    public string? PreferredAddressType { get; set; }

    public uint? Priority { get; set; }

    public bool? RefreshPkgSourceFlag { get; set; }

    public ScheduleTokenData[]? RefreshSchedule { get; set; }

    public string[]? SecuredScopeNames { get; set; }

    public string? SedoObjectVersion { get; set; }

    public string? ShareName { get; set; }

    public uint? ShareType { get; set; }

    public CimDateTime? SourceDate { get; set; }

    public string? SourceSite { get; set; }

    public uint? SourceVersion { get; set; }

    public string? StoredPkgPath { get; set; }

    public uint? StoredPkgVersion { get; set; }

    public string? Version { get; set; }

    public string? BaseBoardProductID { get; set; }

    public string? DriverManufacturer { get; set; }

    public string? DriverModel { get; set; }

    public string? DriverOSVersion { get; set; }

    public string? DriverPkgVersion { get; set; }

    public bool? IsVersionCompatible { get; set; }

    public string? ObjectPath { get; set; }

    public string? PreDownloadRule { get; set; }

    public string? ImageDiskLayout { get; set; }

    public string? ImageProperty { get; set; }

    public string? ImageOSVersion { get; set; }
}
