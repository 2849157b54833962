using State = TypedCim.ConfigMgr.SMS_UserApplicationRequest.CurrentStateValue;

namespace TypedCim.ConfigMgr.Testing;

public sealed partial class SimulatedSite
{
    /// <summary>Adds an application with its content package.</summary>
    /// <param name="name">The name that people see.</param>
    /// <param name="manufacturer">The publisher; null for none.</param>
    /// <param name="version">The version of the software; null for none.</param>
    /// <returns>The CI_ID of the application.</returns>
    public uint AddApplication(string name, string? manufacturer = null, string? version = null) => _model.Applications.Add(name, manufacturer, version);

    /// <summary>Lets a user ask for an application.</summary>
    /// <param name="applicationId">The CI_ID of the application.</param>
    /// <param name="user">The user, with the domain.</param>
    /// <param name="deviceName">The computer for which the user asks; null for none.</param>
    /// <returns>The GUID of the request.</returns>
    /// <exception cref="CimException">There is no such application.</exception>
    public string AddApplicationRequest(uint applicationId, string user, string? deviceName = null) =>
        _model.Requests.Add(
            _model.Applications.Require((int)applicationId, SiteOperation.SetUp(nameof(AddApplicationRequest))),
            user,
            deviceName,
            State.Requested,
            comments: null);

    /// <summary>Adds a software update, as the synchronization of a site does.</summary>
    /// <param name="title">The title.</param>
    /// <param name="articleId">The number of its article in the knowledge base.</param>
    /// <returns>The CI_ID of the update.</returns>
    public uint AddSoftwareUpdate(string title, string articleId) => _model.Updates.Add(title, articleId);

    /// <summary>Puts a driver among the files that the site can read, ready to be imported.</summary>
    /// <param name="folder">The UNC path of its folder.</param>
    /// <param name="infFile">The name of its INF file.</param>
    /// <param name="name">What the INF file calls it.</param>
    /// <param name="isSupported">False for a driver that is for no platform the site knows.</param>
    public void AddDriverSource(
        string folder,
        string infFile,
        string name,
        bool isSupported = true) => _model.DriverSources.Add(new DriverSource(folder, infFile, name, isSupported));
}
