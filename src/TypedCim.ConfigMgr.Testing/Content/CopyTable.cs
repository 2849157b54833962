using State = TypedCim.ConfigMgr.SMS_PackageStatusDistPointsSummarizer.StateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The copies of content to distribution points: status rows that advance with the clock.</summary>
/// <remarks>A row of <see cref="SiteRecords.Copies"/> says what runs to a point: the number of the copy or validation, 0 for none.</remarks>
/// <param name="model">The site.</param>
internal sealed class CopyTable(SiteModel model)
{
    private long _lastStatusId;
    private long _lastNumber;

    /// <summary>Starts the copy of the package's version; a copy that is under way to the same point is replaced.</summary>
    internal void Start(SitePackage package, SitePoint point)
    {
        var key = new CopyKey(package.Id, point.NALPath, point.SiteCode);
        bool isUpdate = HasArrived(key);
        Ensure(key, package, point);
        ulong number = Begin(key, isValidation: false);
        Update(key, isUpdate ? State.CONTENT_UPDATING : State.INSTALL_PENDING, ("SourceVersion", package.SourceVersion));
        Run(key, number);
    }

    /// <summary>Starts the comparison of the content on the point; a copy that is under way does that by itself.</summary>
    internal void Validate(CopyKey key)
    {
        if (model.Server.Find(key.Copy) is not { } copy || copy["Number"].AsUInt64() > 0)
            return;

        Run(key, Begin(key, isValidation: true));
    }

    /// <summary>Stops what runs to a point and says that it failed.</summary>
    internal void Cancel(CopyKey key)
    {
        if (model.Server.Find(key.Copy) is not { } copy || copy["Number"].AsUInt64() == 0)
            return;

        model.Server.Update(key.Copy, ("Number", 0UL));
        if (copy["IsValidation"].AsBoolean() != true)
            Update(key, State.INSTALL_FAILED);
        Report(key, SMS_DistributionDPStatus.MessageStateValue.Error);
    }

    /// <summary>Stops the copy to a point and takes its status rows away.</summary>
    internal void Forget(CopyKey key)
    {
        if (model.Server.Find(key.Copy) is { } copy)
            model.Server.Remove(MessagePath(copy));
        model.Server.Remove(key.Copy);
        model.Server.Remove(key.Summary);
    }

    internal bool HasArrived(CopyKey key) => model.Server.Find(key.Summary) is { } summary && StateOf(summary) is State.INSTALLED or State.CONTENT_MONITORING;

    /// <summary>The NAL paths of the points that have the present version of a package.</summary>
    internal HashSet<string> PointsWith(string packageId) => new(
        model.Server.Instances<SMS_PackageStatusDistPointsSummarizer>()
            .Where(row => SiteModel.IsSame(row.PackageID, packageId) && row.State is State.INSTALLED or State.CONTENT_MONITORING)
            .Select(row => row.ServerNALPath),
        StringComparer.OrdinalIgnoreCase);

    private static CimPath MessagePath(CimRecord copy) => new(nameof(SMS_DistributionDPStatus), [new CimKey("ID", copy["StatusID"])]);

    private static State StateOf(CimRecord summary) => (State)summary["State"].AsUInt32().GetValueOrDefault();

    private void Ensure(CopyKey key, SitePackage package, SitePoint point)
    {
        if (model.Server.Find(key.Copy) is not null)
            return;

        ulong statusId = (ulong)Interlocked.Increment(ref _lastStatusId);
        (string Property, CimValue Value)[] shared = [("PackageID", key.PackageID), ("SiteCode", key.SiteCode)];
        model.Server.Add(new CimRecord(SiteRecords.Copies), [.. shared, ("ServerNALPath", key.NALPath), ("StatusID", statusId), ("Number", 0UL)]);
        model.Server.Add(
            new CimRecord(nameof(SMS_DistributionDPStatus)),
            [
                .. shared,
                ("ID", statusId),
                ("NalPath", key.NALPath),
                ("Name", point.Name),
                ("ResourceType", point.ResourceType),
                ("ObjectID", package.SecurityKey ?? package.Id),
                ("ObjectTypeID", CimValue.From(package.Kind.ObjectTypeID)),
            ]);
        if (model.Server.Find(key.Summary) is null)
        {
            model.Server.Add(
                new CimRecord(nameof(SMS_PackageStatusDistPointsSummarizer)),
                [.. shared, ("ServerNALPath", key.NALPath), ("SecureObjectID", package.SecurityKey ?? package.Id), ("PackageType", package.Kind.PackageType)]);
        }
    }

    private ulong Begin(CopyKey key, bool isValidation)
    {
        ulong number = (ulong)Interlocked.Increment(ref _lastNumber);
        model.Server.Update(key.Copy, ("Number", number), ("IsValidation", isValidation));
        return number;
    }

    /// <summary>Sets the alarm last: it may ring on another thread before this one goes on, and what it writes is final.</summary>
    private void Run(CopyKey key, ulong number)
    {
        Report(key, SMS_DistributionDPStatus.MessageStateValue.InProgress);
        model.Alarms.Set(model.CopyDuration, () => Finish(key, number));
    }

    private void Finish(CopyKey key, ulong number)
    {
        if (model.Server.Find(key.Copy) is not { } copy || copy["Number"].AsUInt64() != number)
            return;

        model.Server.Update(key.Copy, ("Number", 0UL));
        if (copy["IsValidation"].AsBoolean() == true)
            FinishValidation(key);
        else
            FinishCopy(key);
    }

    private void FinishValidation(CopyKey key)
    {
        bool isValid = HasArrived(key) && !model.Points.IsBroken(key.NALPath);
        Report(key, isValid ? SMS_DistributionDPStatus.MessageStateValue.Success : SMS_DistributionDPStatus.MessageStateValue.Error);
    }

    private void FinishCopy(CopyKey key)
    {
        if (model.Points.IsBroken(key.NALPath))
        {
            Update(key, State.INSTALL_FAILED);
            Report(key, SMS_DistributionDPStatus.MessageStateValue.Error);
            return;
        }

        Update(key, State.INSTALLED, ("LastCopied", model.Now));
        Report(key, SMS_DistributionDPStatus.MessageStateValue.Success);
        if (model.Assignments.Contains(key))
            model.Server.Update(key.Assignment, ("LastRefreshTime", model.Now));
        model.Groups.CountPackage(key.PackageID);
    }

    private void Update(CopyKey key, State state, params (string Property, CimValue Value)[] values) =>
        model.Server.Update(key.Summary, [("State", (uint)state), ("SummaryDate", model.Now), .. values]);

    private void Report(CopyKey key, SMS_DistributionDPStatus.MessageStateValue state)
    {
        SMS_DistributionDPStatus.MessageSeverityValue severity = state == SMS_DistributionDPStatus.MessageStateValue.Error
            ? SMS_DistributionDPStatus.MessageSeverityValue.Error
            : SMS_DistributionDPStatus.MessageSeverityValue.Success;
        model.Server.Update(MessagePath(model.Server.Find(key.Copy)!), ("MessageState", (uint)state), ("MessageSeverity", (uint)severity), ("LastUpdateDate", model.Now));
    }
}
