using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The parts of a simulated site, and what they share.</summary>
internal sealed class SiteModel
{
    internal SiteModel(CimTestServer server, SimulatedSiteOptions options)
    {
        Server = server;
        Options = options;
        Packages = new PackageTable(this);
        Points = new PointTable(this);
        Contents = new ContentTable();
        Groups = new GroupTable(this);
        Copies = new CopyQueue(this);
    }

    internal CimTestServer Server { get; }

    internal SimulatedSiteOptions Options { get; }

    internal string SiteCode => Options.SiteCode;

    internal PackageTable Packages { get; }

    internal PointTable Points { get; }

    internal ContentTable Contents { get; }

    internal GroupTable Groups { get; }

    internal CopyQueue Copies { get; }

    internal CimDateTime Now => CimDateTime.FromDateTimeOffset(Options.TimeProvider.GetUtcNow());
}
