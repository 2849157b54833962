namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>A kind of package, with the typed calls that all kinds have and no common base declares.</summary>
/// <param name="ClassName">The CIM class.</param>
/// <param name="PackageType">Its number.</param>
/// <param name="ObjectTypeID">Its number in distribution rows.</param>
/// <param name="Add">Adds one to a site.</param>
/// <param name="ByKey">Names one on a connection.</param>
/// <param name="RefreshAsync">Calls RefreshPkgSource.</param>
internal sealed record PackageSample(
    string ClassName,
    uint PackageType,
    uint? ObjectTypeID,
    Func<SimulatedSite, string, string> Add,
    Func<CimConnection, string, IContentPackage> ByKey,
    Func<CimConnection, string, Task> RefreshAsync)
{
    private static readonly PackageSample[] s_all =
    [
        new("SMS_Package", 0, 2, (lab, name) => lab.AddPackage(name), (site, id) => site.SMS_Package(id), (site, id) => site.SMS_Package(id).RefreshPkgSourceAsync()),
        new("SMS_DriverPackage", 3, 23, (lab, name) => lab.AddDriverPackage(name), (site, id) => site.SMS_DriverPackage(id), (site, id) => site.SMS_DriverPackage(id).RefreshPkgSourceAsync()),
        new("SMS_TaskSequencePackage", 4, null, (lab, name) => lab.AddTaskSequencePackage(name), (site, id) => site.SMS_TaskSequencePackage(id), (site, id) => site.SMS_TaskSequencePackage(id).RefreshPkgSourceAsync()),
        new("SMS_SoftwareUpdatesPackage", 5, 24, (lab, name) => lab.AddSoftwareUpdatesPackage(name), (site, id) => site.SMS_SoftwareUpdatesPackage(id), (site, id) => site.SMS_SoftwareUpdatesPackage(id).RefreshPkgSourceAsync()),
        new("SMS_DeviceSettingPackage", 6, null, (lab, name) => lab.AddDeviceSettingPackage(name), (site, id) => site.SMS_DeviceSettingPackage(id), (site, id) => site.SMS_DeviceSettingPackage(id).RefreshPkgSourceAsync()),
        new("SMS_ContentPackage", 8, 31, (lab, name) => lab.AddContentPackage(name), (site, id) => site.SMS_ContentPackage(id), (site, id) => site.SMS_ContentPackage(id).RefreshPkgSourceAsync()),
        new("SMS_ImagePackage", 257, 18, (lab, name) => lab.AddImagePackage(name), (site, id) => site.SMS_ImagePackage(id), (site, id) => site.SMS_ImagePackage(id).RefreshPkgSourceAsync()),
        new("SMS_BootImagePackage", 258, 19, (lab, name) => lab.AddBootImagePackage(name), (site, id) => site.SMS_BootImagePackage(id), (site, id) => site.SMS_BootImagePackage(id).RefreshPkgSourceAsync(contextID: "one")),
        new("SMS_OperatingSystemInstallPackage", 259, 14, (lab, name) => lab.AddOperatingSystemInstallPackage(name), (site, id) => site.SMS_OperatingSystemInstallPackage(id), (site, id) => site.SMS_OperatingSystemInstallPackage(id).RefreshPkgSourceAsync()),
        new("SMS_VhdPackage", 260, null, (lab, name) => lab.AddVhdPackage(name), (site, id) => site.SMS_VhdPackage(id), (site, id) => site.SMS_VhdPackage(id).RefreshPkgSourceAsync()),
    ];

    public static TheoryData<string> ClassNames => [.. s_all.Select(sample => sample.ClassName)];

    internal static IReadOnlyList<PackageSample> All => s_all;

    internal static PackageSample Of(string className) => s_all.Single(sample => string.Equals(sample.ClassName, className, StringComparison.Ordinal));
}
