namespace ConfigMgrTasks.Administration;

/// <summary>Makes a boundary group of address ranges, and gives its clients a distribution point.</summary>
public static class SetUpBoundaries
{
    public static async Task<uint> RunAsync(CimConnection site, string name, string serverName, params string[] addressRanges)
    {
        var group = new SMS_BoundaryGroup { Name = name };
        await site.CreateAsync(group);

        var boundaryIds = new List<uint>();
        foreach (string range in addressRanges)
        {
            var boundary = new SMS_Boundary { DisplayName = $"{name} {range}", BoundaryType = SMS_Boundary.BoundaryTypeValue.IPRANGE, Value = range };
            await site.CreateAsync(boundary);
            boundaryIds.Add(boundary.BoundaryID);
        }

        await group.AddBoundaryAsync(boundaryIds);
        List<SMS_DistributionPointInfo> points = await site.SMS_DistributionPointInfo().Where(point => point.Name == serverName).ToListAsync();
        await group.AddSiteSystemAsync(points.Select(point => point.NALPath), points.Select(_ => SMS_BoundaryGroup.AddSiteSystemFlagsValue.Fast));
        return group.GroupID;
    }
}
