using System.Globalization;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Folders of the console, and what is in them. An object is in one folder of its kind, or in none, which is the root.</summary>
internal static class FolderBehavior
{
    private const uint Root = 0;

    // The numbers and names of kinds stand side by side in the value table of SMS_ObjectContainerNode.ObjectType.
    private static readonly Dictionary<uint, string> s_kinds = new()
    {
        [2] = "SMS_Package",
        [3] = "SMS_Advertisement",
        [7] = "SMS_Query",
        [9] = "SMS_MeteredProductRule",
        [11] = "SMS_ConfigurationItem",
        [14] = "SMS_OperatingSystemInstallPackage",
        [17] = "SMS_StateMigration",
        [18] = "SMS_ImagePackage",
        [19] = "SMS_BootImagePackage",
        [20] = "SMS_TaskSequencePackage",
        [21] = "SMS_DeviceSettingPackage",
        [23] = "SMS_DriverPackage",
        [25] = "SMS_Driver",
        [1011] = "SMS_SoftwareUpdate",
        [2011] = "SMS_ConfigurationBaselineInfo",
        [5000] = "SMS_Collection_Device",
        [5001] = "SMS_Collection_User",
        [6000] = "SMS_ApplicationLatest",
    };

    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_ObjectContainerNode>(write => Create(model, write));
        model.Server.OnDelete<SMS_ObjectContainerNode>(write => RequireEmpty(model, write));
        model.Server.OnCreate<SMS_ObjectContainerItem>(write => throw SiteOperation.Put(write).NotSupported(
            "Objects are put into folders by SMS_ObjectContainerItem.MoveMembers, so that they are in one folder only."));
        model.Server.On<SMS_ObjectContainerItem>("MoveMembers", call => Move(model, call, call.Argument("ObjectType").AsUInt32() ?? 0));
        model.Server.On<SMS_ObjectContainerItem>("MoveMembersEx", call => Move(model, call, KindOf(call)));
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_ObjectContainerNode> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_ObjectContainerNode folder = write.Instance;
        uint kind = (uint?)folder.ObjectType ?? 0;
        if (string.IsNullOrEmpty(folder.Name))
            throw operation.InvalidParameters("A folder needs a Name.");

        uint parent = folder.ParentContainerNodeID ?? Root;
        RequireKind(kind, operation);
        RequireFolder(model, parent, kind, operation);
        if (Folders(model).Any(other => other.ParentContainerNodeID == parent && (uint?)other.ObjectType == kind && SiteModel.IsSame(other.Name, folder.Name)))
            throw operation.Failure(folder.Name, $"There is a folder {folder.Name} there already.");

        write.Set("ContainerNodeID", model.FolderIds.Next());
        write.Set("ParentContainerNodeID", parent);
        write.Set("ObjectTypeName", s_kinds[kind]);
        write.Set("FolderGuid", model.FolderGuids.NextPlain());
        write.Set("SourceSite", model.SiteCode);
        write.Set("IsEmpty", true);
    }

    private static void RequireEmpty(SiteModel model, CimInstanceWrite<SMS_ObjectContainerNode> write)
    {
        uint id = write.Instance.ContainerNodeID;
        if (Folders(model).Any(folder => folder.ParentContainerNodeID == id) || Items(model).Any(item => item.ContainerNodeID == id))
            throw SiteOperation.Delete(write).Failure(write.Instance.Name, $"The folder {write.Instance.Name} is not empty.");
    }

    private static void Move(SiteModel model, CimMethodCall<SMS_ObjectContainerItem> call, uint kind)
    {
        var operation = SiteOperation.Of(call);
        string[]? keys = call.Argument("InstanceKeys").AsStringArray();
        operation.RequireParallel(("InstanceKeys", keys));
        RequireKind(kind, operation);
        uint from = call.Argument("ContainerNodeID").AsUInt32() ?? Root;
        uint to = call.Argument("TargetContainerNodeID").AsUInt32() ?? Root;
        RequireFolder(model, from, kind, operation);
        RequireFolder(model, to, kind, operation);
        foreach (string key in keys!)
        {
            SMS_ObjectContainerItem? present = Items(model).FirstOrDefault(item => SiteModel.IsSame(item.InstanceKey, key) && SiteModel.IsSame(item.ObjectTypeName, s_kinds[kind]));
            uint folder = present?.ContainerNodeID ?? Root;
            if (folder != from)
                throw operation.Failure(key, FormattableString.Invariant($"{key} is in folder {folder}, not in {from}. Give the folder that it is in."));

            if (present is not null)
                model.Server.Remove(present);
            if (to != Root)
                AddItem(model, key, to, kind);
        }

        CountFolder(model, from);
        CountFolder(model, to);
    }

    private static void AddItem(SiteModel model, string key, uint folder, uint kind) => model.Server.Add(
        new CimRecord(nameof(SMS_ObjectContainerItem)),
        ("MemberID", model.FolderIds.Next()),
        ("MemberGuid", model.FolderGuids.NextPlain()),
        ("InstanceKey", key),
        ("ContainerNodeID", folder),
        ("ObjectType", kind),
        ("ObjectTypeName", s_kinds[kind]),
        ("SourceSite", model.SiteCode));

    private static void CountFolder(SiteModel model, uint id)
    {
        if (model.Server.Find<SMS_ObjectContainerNode>(id) is { } folder)
            model.Server.Update(folder, ("IsEmpty", !Items(model).Any(item => item.ContainerNodeID == id)));
    }

    private static void RequireKind(uint kind, SiteOperation operation)
    {
        if (!s_kinds.ContainsKey(kind))
            throw operation.InvalidParameters(FormattableString.Invariant($"There are no folders for objects of type {kind}."));
    }

    private static void RequireFolder(SiteModel model, uint id, uint kind, SiteOperation operation)
    {
        if (id != Root && (uint?)model.Server.Find<SMS_ObjectContainerNode>(id)?.ObjectType != kind)
            throw operation.Failure(id.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"There is no folder {id} for {s_kinds[kind]}."));
    }

    private static uint KindOf(CimMethodCall<SMS_ObjectContainerItem> call)
    {
        string? name = call.Argument("ObjectTypeName").AsString();
        return s_kinds.FirstOrDefault(kind => SiteModel.IsSame(kind.Value, name)).Key;
    }

    private static IReadOnlyList<SMS_ObjectContainerNode> Folders(SiteModel model) => model.Server.Instances<SMS_ObjectContainerNode>();

    private static IReadOnlyList<SMS_ObjectContainerItem> Items(SiteModel model) => model.Server.Instances<SMS_ObjectContainerItem>();
}
