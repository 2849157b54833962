namespace TypedCim.ConfigMgr.Testing;

/// <summary>Classes of rows in which the simulation keeps what a real site keeps out of sight.</summary>
/// <remarks>Everything that a call can change is a row of the server, so that a failing call takes all of it back.</remarks>
internal static class SiteRecords
{
    internal const string Members = nameof(SMS_DPGroupMembers);
    internal const string Packages = nameof(SMS_DPGroupPackages);
    internal const string Collections = nameof(SMS_DPGroupCollections);
    internal const string Contents = nameof(SMS_PackageToContent);
    internal const string Copies = "SimulatedSite_Copy";
    internal const string Injections = "SimulatedSite_Injection";

    private static readonly CimClass[] s_classes =
    [
        Define(
            Copies,
            Key("PackageID"),
            Key("ServerNALPath"),
            Key("SiteCode"),
            Property("StatusID", CimType.UInt64),
            Property("Number", CimType.UInt64),
            Property("IsValidation", CimType.Boolean)),
        Define(Injections, Key("ContextID"), Property("Started", CimType.DateTime)),
    ];

    internal static CimSchema Schema { get; } = new("SimulatedSite", () => Array.ConvertAll(s_classes, one => one.FamilyOf(derived: null, unknown: null)));

    private static CimClass Define(string name, params CimProperty[] properties) => new(name, null, null, CimClassFlags.None, create: null, properties, []);

    private static CimProperty Key(string name, CimType type = CimType.String) => new(name, type, CimPropertyFlags.Key);

    private static CimProperty Property(string name, CimType type) => new(name, type, CimPropertyFlags.None);
}
