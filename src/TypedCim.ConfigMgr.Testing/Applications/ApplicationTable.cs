using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The applications of the site, each in its latest version.</summary>
/// <param name="model">The site.</param>
internal sealed class ApplicationTable(SiteModel model)
{
    private readonly GuidSequence _names = new(kind: 3);

    /// <summary>Adds an application with its content package.</summary>
    internal uint Add(string name, string? manufacturer, string? version)
    {
        uint id = model.ItemIds.Next();
        string modelName = $"ScopeId_{model.ScopeGuid}/Application_{_names.NextPlain()}";
        (string Property, CimValue Value)[] values =
        [
            ("CI_ID", id),
            ("CI_UniqueID", modelName + "/1"),
            ("CIVersion", 1u),
            ("ModelName", modelName),
            ("ModelID", id),
            ("LocalizedDisplayName", name),
            ("Manufacturer", manufacturer),
            ("SoftwareVersion", version),
            ("IsLatest", true),
            ("IsEnabled", true),
            ("IsExpired", false),
            ("IsDeployable", true),
            ("IsDeployed", false),
            ("HasContent", true),
            ("NumberOfDeployments", 0u),
            ("NumberOfDeploymentTypes", 1u),
            ("SourceSite", model.SiteCode),
            ("DateCreated", model.Now),
            ("DateLastModified", model.Now),
        ];
        model.Server.Add(new CimRecord(nameof(SMS_Application)), values);
        model.Server.Add(new CimRecord(nameof(SMS_ApplicationLatest)), values);
        string packageId = model.Packages.Add(nameof(SMS_ContentPackage), name);
        model.Server.Update(new CimPath(nameof(SMS_ContentPackage), [new CimKey("PackageID", packageId)]), ("SecurityKey", modelName));
        return id;
    }

    internal SMS_Application Require(int id, SiteOperation operation) =>
        model.Server.Find<SMS_Application>(id)
        ?? throw operation.Failure(
            Text(id),
            $"There is no application with CI_ID {Text(id)} on site {model.SiteCode}. Look for it in SMS_ApplicationLatest.CI_ID.");

    internal SMS_Application? Find(string? modelName) =>
        model.Server.Instances<SMS_Application>().FirstOrDefault(application => SiteModel.IsSame(application.ModelName, modelName));

    internal void CountDeployments(int id, int change)
    {
        uint count = (uint)((model.Server.Find<SMS_Application>(id)?.NumberOfDeployments ?? 0) + change);
        Update((uint)id, ("NumberOfDeployments", count), ("IsDeployed", count > 0));
    }

    /// <summary>Changes an application in both classes that show it.</summary>
    internal void Update(uint id, params (string Property, CimValue Value)[] values)
    {
        model.Server.Update(new CimPath(nameof(SMS_Application), [new CimKey("CI_ID", id)]), values);
        model.Server.Update(new CimPath(nameof(SMS_ApplicationLatest), [new CimKey("ModelName", model.Server.Find<SMS_Application>(id)!.ModelName)]), values);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
