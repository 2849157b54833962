namespace TypedCim.ConfigMgr.Testing;

public sealed partial class SimulatedSite
{
    /// <summary>Adds a package for software distribution.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddPackage(string name) => _model.Packages.Add(nameof(SMS_Package), name);

    /// <summary>Adds an operating system image package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddImagePackage(string name) => _model.Packages.Add(nameof(SMS_ImagePackage), name);

    /// <summary>Adds a boot image package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddBootImagePackage(string name) => _model.Packages.Add(nameof(SMS_BootImagePackage), name);

    /// <summary>Adds a driver package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddDriverPackage(string name) => _model.Packages.Add(nameof(SMS_DriverPackage), name);

    /// <summary>Adds an operating system upgrade package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddOperatingSystemInstallPackage(string name) => _model.Packages.Add(nameof(SMS_OperatingSystemInstallPackage), name);

    /// <summary>Adds a software updates package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddSoftwareUpdatesPackage(string name) => _model.Packages.Add(nameof(SMS_SoftwareUpdatesPackage), name);

    /// <summary>Adds a task sequence package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddTaskSequencePackage(string name) => _model.Packages.Add(nameof(SMS_TaskSequencePackage), name);

    /// <summary>Adds the content package of an application.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddContentPackage(string name) => _model.Packages.Add(nameof(SMS_ContentPackage), name);

    /// <summary>Adds a virtual hard disk package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddVhdPackage(string name) => _model.Packages.Add(nameof(SMS_VhdPackage), name);

    /// <summary>Adds a device setting package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <returns>The id of the package.</returns>
    public string AddDeviceSettingPackage(string name) => _model.Packages.Add(nameof(SMS_DeviceSettingPackage), name);
}
