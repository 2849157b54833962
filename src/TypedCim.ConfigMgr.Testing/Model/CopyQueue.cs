namespace TypedCim.ConfigMgr.Testing;

/// <summary>The copies of content to distribution points: status rows that advance with the clock.</summary>
/// <param name="model">The site.</param>
internal sealed class CopyQueue(SiteModel model)
{
    private readonly object _gate = new();
    private readonly Dictionary<(string PackageID, string NALPath), ITimer> _running = [];
    private long _lastStatusId;

    /// <summary>Starts the copy of a version; a copy that is under way to the same point is replaced.</summary>
    internal void Start(SMS_DistributionPoint row, uint version)
    {
        SMS_PackageStatusDistPointsSummarizer? summary = SummaryOf(row.PackageID, row.ServerNALPath);
        bool isUpdate = summary?.State is SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED;
        SMS_PackageStatusDistPointsSummarizer.StateValue state = isUpdate
            ? SMS_PackageStatusDistPointsSummarizer.StateValue.CONTENT_UPDATING
            : SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_PENDING;
        if (summary is null)
            AddRows(row, version);
        SetState(row.PackageID, row.ServerNALPath, state, SMS_DistributionDPStatus.MessageStateValue.InProgress, isUpdate ? null : version);
        Schedule(row.PackageID, row.ServerNALPath, version);
    }

    /// <summary>Stops the copy to a point and takes its status rows away.</summary>
    internal void Forget(SMS_DistributionPoint row)
    {
        Stop(row.PackageID, row.ServerNALPath);
        if (SummaryOf(row.PackageID, row.ServerNALPath) is { } summary)
            model.Server.Remove(summary);
        if (MessageOf(row.PackageID, row.ServerNALPath) is { } message)
            model.Server.Remove(message);
    }

    /// <summary>Stops the copy to a point and says that it failed.</summary>
    internal void Cancel(SMS_DistributionPoint row)
    {
        if (!Stop(row.PackageID, row.ServerNALPath))
            return;

        SetState(row.PackageID, row.ServerNALPath, SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_FAILED, SMS_DistributionDPStatus.MessageStateValue.Error, version: null);
    }

    internal bool HasArrived(string packageId, string nalPath) =>
        SummaryOf(packageId, nalPath)?.State is SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED;

    private void Schedule(string packageId, string nalPath, uint version)
    {
        ITimer timer = model.Options.TimeProvider.CreateTimer(_ => Finish(packageId, nalPath, version), state: null, model.Options.CopyDuration, Timeout.InfiniteTimeSpan);
        lock (_gate)
        {
            if (_running.TryGetValue((packageId, nalPath), out ITimer? replaced))
                replaced.Dispose();
            _running[(packageId, nalPath)] = timer;
        }
    }

    private bool Stop(string packageId, string nalPath)
    {
        lock (_gate)
        {
            bool isRunning = _running.TryGetValue((packageId, nalPath), out ITimer? timer);
            timer?.Dispose();
            return isRunning && _running.Remove((packageId, nalPath));
        }
    }

    private void Finish(string packageId, string nalPath, uint version)
    {
        if (!Stop(packageId, nalPath) || SummaryOf(packageId, nalPath) is null)
            return;

        bool hasFailed = model.Points.IsBroken(nalPath);
        SetState(
            packageId,
            nalPath,
            hasFailed ? SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_FAILED : SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED,
            hasFailed ? SMS_DistributionDPStatus.MessageStateValue.Error : SMS_DistributionDPStatus.MessageStateValue.Success,
            hasFailed ? null : version);
        if (model.Points.FindRow(packageId, nalPath) is { } row && !hasFailed)
            model.Server.Update(row, ("LastRefreshTime", model.Now));
        model.Groups.UpdateAllCounters();
    }

    private void AddRows(SMS_DistributionPoint row, uint version)
    {
        model.Server.Add(
            new CimRecord("SMS_PackageStatusDistPointsSummarizer"),
            ("PackageID", row.PackageID),
            ("ServerNALPath", row.ServerNALPath),
            ("SiteCode", row.SiteCode),
            ("SecureObjectID", row.PackageID),
            ("PackageType", model.Packages.Require(row.PackageID, nameof(Start))["PackageType"]),
            ("SourceVersion", version));
        model.Server.Add(
            new CimRecord("SMS_DistributionDPStatus"),
            ("ID", (ulong)Interlocked.Increment(ref _lastStatusId)),
            ("PackageID", row.PackageID),
            ("ObjectID", row.PackageID),
            ("NalPath", row.ServerNALPath),
            ("Name", model.Points.Require(row.ServerNALPath, nameof(Start)).Name),
            ("SiteCode", row.SiteCode));
    }

    private void SetState(
        string packageId,
        string nalPath,
        SMS_PackageStatusDistPointsSummarizer.StateValue state,
        SMS_DistributionDPStatus.MessageStateValue messageState,
        uint? version)
    {
        SMS_PackageStatusDistPointsSummarizer summary = SummaryOf(packageId, nalPath)!;
        model.Server.Update(summary, ("State", (uint)state), ("SummaryDate", model.Now), ("SourceVersion", version ?? summary.SourceVersion ?? 0));
        if (state == SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED)
            model.Server.Update(summary, ("State", (uint)state), ("LastCopied", model.Now), ("SourceVersion", version ?? 0));
        model.Server.Update(MessageOf(packageId, nalPath)!, ("MessageState", (uint)messageState), ("LastUpdateDate", model.Now));
    }

    private SMS_PackageStatusDistPointsSummarizer? SummaryOf(string packageId, string nalPath) =>
        model.Server.Instances<SMS_PackageStatusDistPointsSummarizer>()
            .FirstOrDefault(row => PointTable.IsSame(row.PackageID, packageId) && PointTable.IsSame(row.ServerNALPath, nalPath));

    private SMS_DistributionDPStatus? MessageOf(string packageId, string nalPath) =>
        model.Server.Instances<SMS_DistributionDPStatus>()
            .FirstOrDefault(row => PointTable.IsSame(row.PackageID, packageId) && PointTable.IsSame(row.NalPath, nalPath));
}
