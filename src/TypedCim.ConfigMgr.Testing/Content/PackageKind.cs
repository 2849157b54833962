namespace TypedCim.ConfigMgr.Testing;

/// <summary>The kinds of packages, with the numbers by which a site names them.</summary>
/// <param name="ClassName">The CIM class.</param>
/// <param name="PackageType">The number in <c>PackageType</c>.</param>
/// <param name="ObjectTypeID">The number in <c>ObjectTypeID</c> of distribution rows; null where the site has none.</param>
internal sealed record PackageKind(string ClassName, uint PackageType, uint? ObjectTypeID)
{
    internal static readonly IReadOnlyList<PackageKind> All =
    [
        new(nameof(SMS_Package), 0, 2),
        new(nameof(SMS_DriverPackage), 3, 23),
        new(nameof(SMS_TaskSequencePackage), 4, null),
        new(nameof(SMS_SoftwareUpdatesPackage), 5, 24),
        new(nameof(SMS_DeviceSettingPackage), 6, null),
        new(nameof(SMS_ContentPackage), 8, 31),
        new(nameof(SMS_ImagePackage), 257, 18),
        new(nameof(SMS_BootImagePackage), 258, 19),
        new(nameof(SMS_OperatingSystemInstallPackage), 259, 14),
        new(nameof(SMS_VhdPackage), 260, null),
    ];

    internal static PackageKind Of(string className) => All.First(kind => string.Equals(kind.ClassName, className, StringComparison.OrdinalIgnoreCase));
}
