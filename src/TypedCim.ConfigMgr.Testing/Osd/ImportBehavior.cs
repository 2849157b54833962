using System.Text.RegularExpressions;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Computers that are made known before they exist, and what they have got by PXE.</summary>
internal static class ImportBehavior
{
    private static readonly Regex s_macAddress = new(
        "^([0-9A-F]{2}:){5}[0-9A-F]{2}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    internal static void AddTo(SiteModel model)
    {
        model.Server.On<SMS_Site>("ImportMachineEntry", call => Import(model, call));
        model.Server.On<SMS_Collection>("ClearLastNBSAdvForMachines", call => ClearMachines(model, call));
        model.Server.On<SMS_Collection>("ClearLastNBSAdvForCollection", call => Clear(model, model.Memberships.MembersOf(call.Instance.CollectionID)));
    }

    private static void Import(SiteModel model, CimMethodCall<SMS_Site> call)
    {
        var operation = SiteOperation.Of(call);
        string? name = call.Argument("NetbiosName").AsString();
        string? guid = NullIfEmpty(call.Argument("SMBIOSGUID").AsString());
        string? mac = NullIfEmpty(call.Argument("MACAddress").AsString());
        Check(name, guid, mac, operation);

        CimRecord? present = Find(model, guid, mac);
        bool isOverwritten = call.Argument("OverwriteExistingRecord").AsBoolean() == true;
        uint id = present is null ? model.Resources.AddSystem(name!, mac, guid, hasClient: false) : ResourceTable.IdOf(present);
        if (present is not null && isOverwritten)
            model.Server.Update(present, ("Name", name), ("NetbiosName", name), ("SMBIOSGUID", guid), ("MACAddresses", mac is null ? [] : new[] { mac }));
        model.Memberships.ResourcesChanged();
        call.Set("MachineExists", present is not null);
        call.Set("ResourceID", id);
        call.Set("SMSUniqueIdentifier", model.Resources.Find(id)!["SMSUniqueIdentifier"]);
        if (call.Argument("AddToCollection").AsBoolean() == true)
            AddToCollection(model, call, id, operation);
    }

    private static void Check(string? name, string? guid, string? mac, SiteOperation operation)
    {
        if (string.IsNullOrEmpty(name))
            throw operation.InvalidParameters("A computer needs a NetbiosName.");

        if (guid is null && mac is null)
            throw operation.InvalidParameters("Give a MACAddress or an SMBIOSGUID, by which the computer is recognized.");

        if (mac is not null && !s_macAddress.IsMatch(mac))
            throw operation.InvalidParameters($"{mac} is no MAC address. Write it with colons, for example 00:15:5D:00:0A:01.");

        if (guid is not null && !Guid.TryParse(guid, out _))
            throw operation.InvalidParameters($"{guid} is no GUID.");
    }

    private static CimRecord? Find(SiteModel model, string? guid, string? mac) => model.Server.Instances(nameof(SMS_R_System)).FirstOrDefault(system =>
        (guid is not null && SiteModel.IsSame(system["SMBIOSGUID"].AsString(), guid))
        || (mac is not null && (system["MACAddresses"].AsStringArray() ?? []).Contains(mac, StringComparer.OrdinalIgnoreCase)));

    private static void AddToCollection(SiteModel model, CimMethodCall<SMS_Site> call, uint resourceId, SiteOperation operation)
    {
        SMS_Collection collection = model.Collections.Require(call.Argument("CollectionId").AsString(), operation);
        SMS_CollectionRule rule = call.Argument("CollectionRule").AsObject<SMS_CollectionRule>() ?? new SMS_CollectionRuleDirect
        {
            RuleName = call.Argument("NetbiosName").AsString(),
            ResourceClassName = nameof(SMS_R_System),
            ResourceID = resourceId,
        };
        CollectionBehavior.Add(model, collection, [rule], operation);
    }

    private static void ClearMachines(SiteModel model, CimMethodCall<SMS_Collection> call)
    {
        var operation = SiteOperation.Of(call);
        uint[]? ids = call.Argument("ResourceIDs").AsUInt32Array();
        operation.RequireParallel(("ResourceIDs", ids));
        foreach (uint id in ids!)
            model.Resources.Require(id, operation);
        Clear(model, ids);
    }

    /// <summary>Lets computers get a deployment by PXE once more.</summary>
    private static void Clear(SiteModel model, IEnumerable<uint> resourceIds)
    {
        foreach (uint id in resourceIds)
            model.Server.Remove(new CimPath(nameof(SMS_LastPXEAdvertisement), [new CimKey("ResourceId", id)]));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
