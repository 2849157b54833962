using Feature = TypedCim.ConfigMgr.SMS_DeploymentSummary.FeatureTypeValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Deployments, whatever is deployed: a summary row for each, and their end with the collection.</summary>
/// <param name="model">The site.</param>
internal sealed class DeploymentTable(SiteModel model)
{
    private const string AssignmentBase = nameof(SMS_CIAssignmentBaseClass);

    /// <summary>Adds the summary of a new deployment; nobody has reported yet.</summary>
    internal void Add(string deploymentId, Feature feature, SMS_Collection collection, params (string Property, CimValue Value)[] values)
    {
        int targeted = model.Memberships.Of(collection.CollectionID).Count;
        model.Server.Add(
            new CimRecord(nameof(SMS_DeploymentSummary)),
            [
                ("DeploymentID", deploymentId),
                ("FeatureType", (uint)feature),
                ("CollectionID", collection.CollectionID),
                ("CollectionName", collection.Name),
                ("CreationTime", model.Now),
                ("ModificationTime", model.Now),
                ("NumberTargeted", targeted),
                ("NumberUnknown", targeted),
                ("NumberSuccess", 0),
                ("NumberInProgress", 0),
                ("NumberErrors", 0),
                ("NumberOther", 0),
                .. values,
            ]);
    }

    internal void Remove(string deploymentId) => model.Server.Remove(new CimPath(nameof(SMS_DeploymentSummary), [new CimKey("DeploymentID", deploymentId)]));

    /// <summary>Ends all deployments to a collection that is about to go.</summary>
    internal void RemoveFor(string collectionId)
    {
        foreach (
            CimRecord assignment in model.Server.Instances(AssignmentBase).Where(row => SiteModel.IsSame(row["TargetCollectionID"].AsString(), collectionId)))
        {
            Remove(assignment["AssignmentUniqueID"].AsString()!);
            model.Server.Remove(assignment);
        }

        foreach (SMS_Advertisement advertisement in model.Server.Instances<SMS_Advertisement>().Where(row => SiteModel.IsSame(row.CollectionID, collectionId)))
        {
            Remove(advertisement.AdvertisementID);
            model.Server.Remove(advertisement);
        }
    }
}
