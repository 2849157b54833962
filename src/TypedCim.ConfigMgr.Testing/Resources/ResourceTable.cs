namespace TypedCim.ConfigMgr.Testing;

/// <summary>The computers and users that the site knows.</summary>
/// <param name="model">The site.</param>
internal sealed class ResourceTable(SiteModel model)
{
    internal const uint UserType = 4;
    internal const uint SystemType = 5;

    private const string BaseClass = nameof(SMS_Resource);
    private const string Domain = "CONTOSO";
    private const uint FirstSystem = 16777217;
    private const uint FirstUser = 2063597569;

    private readonly NumberSequence _systems = new(FirstSystem);
    private readonly NumberSequence _users = new(FirstUser);
    private readonly GuidSequence _clientIds = new(kind: 1);

    /// <summary>Adds a computer, past every rule of the provider.</summary>
    internal uint AddSystem(string name, string? macAddress, string? smbiosGuid, bool hasClient)
    {
        uint id = _systems.Next();
        string[] macAddresses = macAddress is null ? [] : [macAddress];
        model.Server.Add(
            new CimRecord(nameof(SMS_R_System)),
            ("ResourceId", id),
            ("ResourceType", SystemType),
            ("Name", name),
            ("NetbiosName", name),
            ("ResourceDomainORWorkgroup", Domain),
            ("MACAddresses", macAddresses),
            ("SMBIOSGUID", smbiosGuid),
            ("SMSUniqueIdentifier", "GUID:" + _clientIds.NextPlain()),
            ("Client", hasClient ? 1u : 0u),
            ("ClientType", hasClient ? 1u : CimValue.NullOf(CimType.UInt32)),
            ("Active", hasClient ? 1u : 0u),
            ("Obsolete", 0u),
            ("Decommissioned", 0u),
            ("SMSAssignedSites", new[] { model.SiteCode }),
            ("CreationDate", model.Now));
        return id;
    }

    /// <summary>Adds a user, past every rule of the provider.</summary>
    internal uint AddUser(string name)
    {
        uint id = _users.Next();
        string uniqueName = Domain + "\\" + name;
        model.Server.Add(
            new CimRecord(nameof(SMS_R_User)),
            ("ResourceId", id),
            ("ResourceType", UserType),
            ("Name", uniqueName),
            ("UserName", name),
            ("UniqueUserName", uniqueName),
            ("WindowsNTDomain", Domain),
            ("CreationDate", model.Now));
        return id;
    }

    internal CimRecord? Find(uint resourceId) => model.Server.Find(new CimPath(BaseClass, [new CimKey("ResourceId", resourceId)]));

    internal CimRecord Require(uint? resourceId, SiteOperation operation) =>
        (resourceId is { } id ? Find(id) : null)
        ?? throw operation.Failure(
            Text(resourceId),
            $"There is no resource {Text(resourceId)} on site {model.SiteCode}. Look for its id in SMS_R_System.ResourceId or SMS_R_User.ResourceId.");

    internal static uint IdOf(CimRecord resource) => resource["ResourceId"].AsUInt32()!.Value;

    private static string Text(uint? resourceId) => FormattableString.Invariant($"{resourceId}");
}
