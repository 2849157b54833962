using ObjectType = TypedCim.ConfigMgr.SMS_ObjectContainerNode.ObjectTypeValue;

namespace ConfigMgrTasks.Administration;

/// <summary>Makes a folder for packages, moves packages into it, and puts them into a security scope.</summary>
public static class OrganizeObjects
{
    public static async Task<uint> RunAsync(CimConnection site, string folderName, string scopeName, params string[] packageIds)
    {
        var folder = new SMS_ObjectContainerNode { Name = folderName, ObjectType = ObjectType.SMS_Package, ParentContainerNodeID = 0 };
        await site.CreateAsync(folder);

        // Moving says where from, too: 0 is the root. A second SMS_ObjectContainerItem would put the object into two places.
        await SMS_ObjectContainerItem.MoveMembersExAsync(
            site,
            packageIds,
            containerNodeID: 0,
            targetContainerNodeID: folder.ContainerNodeID,
            objectTypeName: "SMS_Package");

        SMS_SecuredCategory scope = await site.SMS_SecuredCategory().Where(s => s.CategoryName == scopeName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no security scope {scopeName}.", nameof(scopeName));
        await SMS_SecuredCategoryMembership.AddMembershipsAsync(
            site, objectIDs: packageIds, objectTypeIDs: packageIds.Select(_ => (uint)ObjectType.SMS_Package), categoryIDs: [scope.CategoryID]);
        return folder.ContainerNodeID;
    }
}
