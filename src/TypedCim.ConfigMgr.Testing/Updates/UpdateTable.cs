using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Software updates and groups of them.</summary>
/// <param name="model">The site.</param>
internal sealed class UpdateTable(SiteModel model)
{
    private readonly GuidSequence _ids = new(kind: 5);

    /// <summary>Adds an update, as the synchronization of a site does.</summary>
    /// <returns>Its CI_ID.</returns>
    internal uint Add(string title, string articleId)
    {
        uint id = model.ItemIds.Next();
        string uniqueId = _ids.NextPlain();
        model.Server.Add(
            new CimRecord(nameof(SMS_SoftwareUpdate)),
            ("CI_ID", id),
            ("CI_UniqueID", uniqueId),
            ("ModelName", "Site_" + model.ScopeGuid + "/SUM_" + uniqueId),
            ("LocalizedDisplayName", title),
            ("ArticleID", articleId),
            ("IsDeployable", true),
            ("IsDeployed", false),
            ("IsExpired", false),
            ("IsSuperseded", false),
            ("IsLatest", true),
            ("IsContentProvisioned", false),
            ("DatePosted", model.Now));
        model.Contents.Register(id, uniqueId, articleId);
        return id;
    }

    internal SMS_SoftwareUpdate Require(long id, SiteOperation operation) =>
        model.Server.Find<SMS_SoftwareUpdate>(id) ?? throw operation.Failure(
            Text(id),
            $"There is no software update with CI_ID {Text(id)} on site {model.SiteCode}.");

    internal SMS_AuthorizationList RequireGroup(long id, SiteOperation operation) =>
        model.Server.Find<SMS_AuthorizationList>(id) ?? throw operation.Failure(
            Text(id),
            $"There is no software update group with CI_ID {Text(id)} on site {model.SiteCode}.");

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
