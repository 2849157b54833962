namespace TypedCim.ConfigMgr.Testing;

/// <summary>Classes of rows in which the site keeps what belongs together.</summary>
/// <remarks>
/// Everything that a call can change is a row of the server, so that a failing call takes all of it back. Four of the classes are those of a real site,
/// with their properties; <see cref="Copies"/> is of the simulation alone.
/// </remarks>
internal static class SiteRecords
{
    internal const string Members = "SMS_DPGroupMembers";
    internal const string Packages = "SMS_DPGroupPackages";
    internal const string Collections = "SMS_DPGroupCollections";
    internal const string Contents = "SMS_PackageToContent";
    internal const string Copies = "SimulatedSite_Copy";

    private static readonly CimClass[] s_classes =
    [
        Define(Members, Key("DPNALPath"), Key("GroupID")),
        Define(Packages, Key("GroupID"), Key("PkgID")),
        Define(
            Collections,
            Text("CollectionDescription"),
            Key("CollectionID"),
            Property("CollectionMemberCount", CimType.UInt32),
            Text("CollectionName"),
            Text("GroupDescription"),
            Key("GroupID"),
            Text("GroupName")),
        Define(
            Contents,
            Key("ContentID", CimType.SInt32),
            Text("ContentSubFolder"),
            Text("ContentUniqueID"),
            Property("ContentVersionInPkg", CimType.SInt32),
            Property("MinPackageVersion", CimType.SInt32),
            Key("PackageID"),
            Property("PackageType", CimType.UInt32),
            Property("SecuredTypeID", CimType.UInt32),
            Text("SecureObjectID")),
        Define(
            Copies,
            Key("PackageID"),
            Key("ServerNALPath"),
            Key("SiteCode"),
            Property("StatusID", CimType.UInt64),
            Property("Number", CimType.UInt64),
            Property("IsValidation", CimType.Boolean)),
    ];

    internal static CimSchema Schema { get; } = new("SimulatedSite", () => Array.ConvertAll(s_classes, one => one.FamilyOf(derived: null, unknown: null)));

    private static CimClass Define(string name, params CimProperty[] properties) => new(name, null, null, CimClassFlags.None, create: null, properties, []);

    private static CimProperty Key(string name, CimType type = CimType.String) => new(name, type, CimPropertyFlags.Key);

    private static CimProperty Text(string name) => Property(name, CimType.String);

    private static CimProperty Property(string name, CimType type) => new(name, type, CimPropertyFlags.None);
}
