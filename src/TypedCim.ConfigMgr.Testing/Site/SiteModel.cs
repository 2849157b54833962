using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The parts of a simulated site, and what they share.</summary>
internal sealed class SiteModel
{
    /// <summary>Everybody who is connected is this user.</summary>
    internal const string CurrentUser = @"CONTOSO\admin";

    internal const string ServerName = "CM01.contoso.com";
    internal const string Version = "5.00.8968.1000";

    private const uint FirstItem = 16777217;
    private const uint FirstAdvertisement = 0x20000;

    internal SiteModel(CimTestServer server, SimulatedSiteOptions options)
    {
        Server = server;
        Alarms = new AlarmClock(server.Time);
        SiteCode = options.SiteCode;
        CopyDuration = options.CopyDuration;
        EvaluationDuration = options.EvaluationDuration;
        ClientDuration = options.ClientDuration;
        MayApproveOwnScripts = options.MayApproveOwnScripts;
        Packages = new PackageTable(this);
        Points = new PointTable(this);
        Assignments = new AssignmentTable(this);
        Copies = new CopyTable(this);
        Contents = new ContentTable(server);
        Groups = new GroupTable(this);
        Resources = new ResourceTable(this);
        Collections = new CollectionTable(this);
        Memberships = new MembershipTable(this);
        Rules = new CollectionRules(this);
        Deployments = new DeploymentTable(this);
        Applications = new ApplicationTable(this);
        Requests = new RequestTable(this);
        Updates = new UpdateTable(this);
        Operations = new OperationTable(this);
        Scripts = new ScriptTable(this);
        Pivots = new PivotTable(this);
        SequenceXml = new SequenceXml(server.Schemas);
        Collections.AddBuiltIn();
    }

    internal CimTestServer Server { get; }

    internal AlarmClock Alarms { get; }

    internal string SiteCode { get; }

    internal TimeSpan CopyDuration { get; }

    internal TimeSpan EvaluationDuration { get; }

    internal TimeSpan ClientDuration { get; }

    internal bool MayApproveOwnScripts { get; }

    internal PackageTable Packages { get; }

    internal PointTable Points { get; }

    internal AssignmentTable Assignments { get; }

    internal CopyTable Copies { get; }

    internal ContentTable Contents { get; }

    internal GroupTable Groups { get; }

    internal ResourceTable Resources { get; }

    internal CollectionTable Collections { get; }

    internal MembershipTable Memberships { get; }

    internal CollectionRules Rules { get; }

    internal DeploymentTable Deployments { get; }

    internal ApplicationTable Applications { get; }

    internal RequestTable Requests { get; }

    internal UpdateTable Updates { get; }

    internal OperationTable Operations { get; }

    internal ScriptTable Scripts { get; }

    internal PivotTable Pivots { get; }

    internal SequenceXml SequenceXml { get; }

    /// <summary>The drivers among the files that the site can read.</summary>
    internal List<DriverSource> DriverSources { get; } = [];

    /// <summary>The GUID of the site.</summary>
    internal string ScopeGuid { get; } = new GuidSequence(kind: 8).NextPlain();

    /// <summary>Numbers of configuration items: applications, updates, groups and drivers.</summary>
    internal NumberSequence ItemIds { get; } = new(FirstItem);

    internal NumberSequence AssignmentIds { get; } = new(FirstItem);

    internal GuidSequence AssignmentGuids { get; } = new(kind: 9);

    internal NumberSequence AdvertisementIds { get; } = new(FirstAdvertisement);

    internal NumberSequence FolderIds { get; } = new(FirstItem);

    internal GuidSequence FolderGuids { get; } = new(kind: 10);

    internal NumberSequence ScopeIds { get; } = new(1);

    internal NumberSequence BoundaryIds { get; } = new(FirstItem);

    internal NumberSequence MessageIds { get; } = new(1);

    internal GuidSequence WindowIds { get; } = new(kind: 2);

    internal CimDateTime Now => CimDateTime.FromDateTimeOffset(Server.Time.GetUtcNow());

    /// <summary>Ids and paths ignore case, as a site does.</summary>
    internal static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
