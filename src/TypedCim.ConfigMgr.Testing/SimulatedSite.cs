using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>A Configuration Manager site in the same process: content, collections, deployments, clients and more, which take their time.</summary>
/// <remarks>
/// <para>It is a <see cref="CimTestServer"/> that knows the classes of <c>TypedCim.ConfigMgr</c> and how a site behaves: assigning points makes
/// <c>SMS_DistributionPoint</c> rows and status rows, collections are evaluated, and clients answer, as the clock of the options advances. A call that fails
/// changes nothing.</para>
/// <para>It is one primary site; points may belong to secondary sites of it. Rules of collections are queries of one class; joins are not
/// simulated. What it does not simulate answers as a method that is not available; give it
/// a handler of your own on <see cref="Server"/>.</para>
/// <para>A site in the field makes its status rows minutes later, retries copies before it gives up, and takes its time to remove content. Here a row appears
/// with the call that causes it, a copy to a broken point fails at its end, and removal is at once.</para>
/// </remarks>
public sealed partial class SimulatedSite
{
    private readonly SiteModel _model;

    /// <summary>Sets up an empty site.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    public SimulatedSite(SimulatedSiteOptions? options = null)
    {
        options ??= new SimulatedSiteOptions();
        Server = new CimTestServer(@"root\sms\site_" + options.SiteCode, options.TimeProvider);
        Server.Schemas.Add(ConfigMgrSchema.Instance);
        Server.Schemas.Add(SiteRecords.Schema);
        _model = new SiteModel(Server, options);
        ReadOnlyBehavior.AddTo(_model);
        PackageBehavior.AddTo(_model);
        ProgramBehavior.AddTo(_model);
        ContentBehavior.AddTo(_model);
        ImageBehavior.AddTo(_model);
        DistributionPointBehavior.AddTo(_model);
        GroupBehavior.AddTo(_model);
        ResourceBehavior.AddTo(_model);
        CollectionBehavior.AddTo(_model);
        SettingsBehavior.AddTo(_model);
        ScheduleBehavior.AddTo(_model);
        AssignmentBehavior.AddTo(_model);
        AdvertisementBehavior.AddTo(_model);
        ApplicationBehavior.AddTo(_model);
        RequestBehavior.AddTo(_model);
        UpdateBehavior.AddTo(_model);
        OperationBehavior.AddTo(_model);
        ScriptBehavior.AddTo(_model);
        DriverBehavior.AddTo(_model);
        BootImageBehavior.AddTo(_model);
        ImportBehavior.AddTo(_model);
        SequenceBehavior.AddTo(_model);
        FolderBehavior.AddTo(_model);
        ScopeBehavior.AddTo(_model);
        BoundaryBehavior.AddTo(_model);
        StatusBehavior.AddTo(_model);
    }

    /// <summary>The server under the site: recorder, fault script, handlers and seeded instances.</summary>
    public CimTestServer Server { get; }

    /// <summary>The code of the site.</summary>
    public string SiteCode => _model.SiteCode;

    /// <summary>Connects a client.</summary>
    /// <param name="options">The options; null for the namespace and the clock of the site.</param>
    /// <returns>The connection. Disposing it leaves the site as it is.</returns>
    public CimConnection Connect(CimConnectionOptions? options = null) => Server.Connect(options);

    /// <summary>Adds a distribution point.</summary>
    /// <param name="serverName">The name of the server, for example <c>DP01.contoso.com</c>.</param>
    /// <param name="siteCode">The site that owns the point: the code of a secondary site, or null for this one.</param>
    /// <returns>The NAL path of the point.</returns>
    /// <exception cref="CimException">There is such a point already.</exception>
    public string AddDistributionPoint(string serverName, string? siteCode = null) => _model.Points.Add(serverName, siteCode ?? SiteCode);

    /// <summary>Adds a distribution point group.</summary>
    /// <param name="name">The name of the group.</param>
    /// <param name="nalPaths">The NAL paths of its members.</param>
    /// <returns>The id of the group.</returns>
    /// <exception cref="CimException">There is such a group already, or no such point.</exception>
    public string AddDistributionPointGroup(string name, params string[] nalPaths) => _model.Groups.Add(name, nalPaths);

    /// <summary>Makes copies to a point fail from now on, also those under way.</summary>
    /// <param name="nalPath">The NAL path of the point.</param>
    /// <exception cref="CimException">There is no such point.</exception>
    public void BreakDistributionPoint(string nalPath) => _model.Points.SetBroken(nalPath, isBroken: true, nameof(BreakDistributionPoint));

    /// <summary>Lets copies to a point succeed again; failed ones stay failed until they are repeated.</summary>
    /// <param name="nalPath">The NAL path of the point.</param>
    /// <exception cref="CimException">There is no such point.</exception>
    public void RepairDistributionPoint(string nalPath) => _model.Points.SetBroken(nalPath, isBroken: false, nameof(RepairDistributionPoint));

    /// <summary>The ids of the contents of a package: what AddDriverContent, AddUpdateContent and AddContent put into it.</summary>
    /// <param name="packageId">The id of the package.</param>
    /// <returns>The ids, in ascending order.</returns>
    public IReadOnlyList<uint> ContentsOf(string packageId) => _model.Contents.Of(packageId);
}
