using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The parts of a simulated site, and what they share.</summary>
internal sealed class SiteModel
{
    internal SiteModel(CimTestServer server, SimulatedSiteOptions options)
    {
        Server = server;
        SiteCode = options.SiteCode;
        CopyDuration = options.CopyDuration;
        EvaluationDuration = options.EvaluationDuration;
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
        Collections.AddBuiltIn();
    }

    internal CimTestServer Server { get; }

    internal string SiteCode { get; }

    internal TimeSpan CopyDuration { get; }

    internal TimeSpan EvaluationDuration { get; }

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

    internal CimDateTime Now => CimDateTime.FromDateTimeOffset(Server.Time.GetUtcNow());

    /// <summary>Ids and paths ignore case, as a site does.</summary>
    internal static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
