using Spectre.Console;
using TypedCim.ConfigMgr;

namespace DistributeContent;

/// <summary>Shows a plan or a result as a table, a package on a point a row.</summary>
internal static class DistributionTable
{
    internal static Table OfPlan(IReadOnlyList<SMS_PackageBaseclass> packages, IReadOnlyList<SMS_DistributionPointInfo> points) =>
        Build("Dry run: nothing was changed", packages, points, (_, _) => "would be sent");

    internal static Table OfResult(DistributionProgress result, IReadOnlyList<SMS_PackageBaseclass> packages, IReadOnlyList<SMS_DistributionPointInfo> points)
    {
        Dictionary<DistributionTarget, DistributionStatus> statuses = result.Statuses.ToDictionary(status => status.Target);
        return Build(
            $"{result.Arrived} of {result.Statuses.Count} arrived",
            packages,
            points,
            (package, point) => Describe(statuses[new DistributionTarget(package.PackageID, point.NALPath, point.SiteCode)]));
    }

    private static Table Build(
        string title,
        IReadOnlyList<SMS_PackageBaseclass> packages,
        IReadOnlyList<SMS_DistributionPointInfo> points,
        Func<SMS_PackageBaseclass, SMS_DistributionPointInfo, string> describe)
    {
        Table table = new Table().Title(Markup.Escape(title)).AddColumns("Package", "Name", "Distribution point", "Status");
        foreach (SMS_PackageBaseclass package in packages)
        {
            foreach (SMS_DistributionPointInfo point in points)
                table.AddRow(Markup.Escape(package.PackageID), Markup.Escape(package.Name ?? ""), Markup.Escape(point.Name ?? point.NALPath), describe(package, point));
        }

        return table;
    }

    private static string Describe(DistributionStatus status) => status.Outcome switch
    {
        DistributionOutcome.Arrived => $"[green]version {status.SourceVersion}[/]",
        DistributionOutcome.Failed => "[red]failed[/]",
        DistributionOutcome.NotAssigned => "[red]not assigned any more[/]",
        _ => "[yellow]on its way[/]",
    };
}
