using Spectre.Console;
using TypedCim.ConfigMgr;

namespace DistributeContent;

/// <summary>Shows a plan or a result as a table, a package a row and a point a column.</summary>
internal static class DistributionTable
{
    internal static Table OfPlan(IReadOnlyList<SMS_PackageBaseclass> packages, IReadOnlyList<SMS_DistributionPointInfo> points) =>
        Build("Dry run: nothing was changed", packages, points, (_, _) => "would distribute");

    internal static Table OfResult(DistributionProgress result, IReadOnlyList<SMS_PackageBaseclass> packages, IReadOnlyList<SMS_DistributionPointInfo> points) =>
        Build($"{result.Arrived} of {result.Statuses.Count} arrived", packages, points, (package, point) => Describe(result.Statuses.Single(
            status => status.Target == new DistributionTarget(package.PackageID, point.NALPath, point.SiteCode))));

    private static Table Build(
        string title,
        IReadOnlyList<SMS_PackageBaseclass> packages,
        IReadOnlyList<SMS_DistributionPointInfo> points,
        Func<SMS_PackageBaseclass, SMS_DistributionPointInfo, string> cell)
    {
        Table table = new Table().Title(Markup.Escape(title)).AddColumns("Package", "Kind", "Name");
        foreach (SMS_DistributionPointInfo point in points)
            table.AddColumn(Markup.Escape(point.Name ?? point.NALPath));

        foreach (SMS_PackageBaseclass package in packages)
        {
            string[] head = [Markup.Escape(package.PackageID), package.GetType().Name, Markup.Escape(package.Name ?? "")];
            table.AddRow([.. head, .. points.Select(point => cell(package, point))]);
        }

        return table;
    }

    private static string Describe(DistributionStatus status) => status.Outcome switch
    {
        DistributionOutcome.Arrived => $"[green]version {status.SourceVersion}[/]",
        DistributionOutcome.Failed => "[red]failed[/]",
        _ => "[yellow]on its way[/]",
    };
}
