namespace TypedCim.ConfigMgr.Testing;

/// <summary>The distribution points of the site.</summary>
/// <param name="model">The site.</param>
internal sealed class PointTable(SiteModel model)
{
    private readonly HashSet<string> _broken = new(StringComparer.OrdinalIgnoreCase);

    internal string Add(string serverName, string siteCode)
    {
        string nalPath = $"""["Display=\\{serverName}\"]MSWNET:["SMS_SITE={siteCode}"]\\{serverName}\""";
        model.Server.Add(
            new CimRecord(nameof(SMS_DistributionPointInfo)),
            ("NALPath", nalPath),
            ("SiteCode", siteCode),
            ("ResourceType", SitePoint.Server),
            ("Name", serverName),
            ("ServerName", serverName),
            ("IsActive", true),
            ("GroupCount", 0u));
        return nalPath;
    }

    internal void SetBroken(string nalPath, bool isBroken, string member)
    {
        SitePoint point = Require([nalPath], SiteOperation.SetUp(member))[0];
        lock (_broken)
            _ = isBroken ? _broken.Add(point.NALPath) : _broken.Remove(point.NALPath);
    }

    internal bool IsBroken(string nalPath)
    {
        lock (_broken)
            return _broken.Contains(nalPath);
    }

    /// <summary>Finds points by their paths, in the order of the paths.</summary>
    internal SitePoint[] Require(IReadOnlyList<string?> nalPaths, SiteOperation operation)
    {
        Dictionary<string, SitePoint> known = ByPath();
        return
        [
            .. nalPaths.Select(nalPath => nalPath is not null && known.TryGetValue(nalPath, out SitePoint? point)
                ? point
                : throw operation.Failure(nalPath, $"There is no distribution point {nalPath ?? "NULL"} on site {model.SiteCode}. Take the path from SMS_DistributionPointInfo.NALPath.")),
        ];
    }

    /// <summary>Finds points by their paths, each with the code of the site that owns it.</summary>
    internal SitePoint[] Require(IReadOnlyList<string?> nalPaths, IReadOnlyList<string?> siteCodes, SiteOperation operation)
    {
        SitePoint[] points = Require(nalPaths, operation);
        for (int i = 0; i < points.Length; i++)
        {
            if (!SiteModel.IsSame(points[i].SiteCode, siteCodes[i]))
                throw operation.Failure(nalPaths[i], $"The distribution point {nalPaths[i]} belongs to site {points[i].SiteCode}, not to site {siteCodes[i] ?? "NULL"}. Give the code of the point's own site.");
        }

        return points;
    }

    private Dictionary<string, SitePoint> ByPath()
    {
        Dictionary<string, SitePoint> points = new(StringComparer.OrdinalIgnoreCase);
        foreach (SMS_DistributionPointInfo info in model.Server.Instances<SMS_DistributionPointInfo>())
            points[info.NALPath] = SitePoint.Of(info);
        return points;
    }
}
