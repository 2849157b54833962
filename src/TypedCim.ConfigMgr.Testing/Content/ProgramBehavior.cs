using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The programs of packages: each belongs to a package, which counts them.</summary>
internal static class ProgramBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_Program>(write => Create(model, write));
        model.Server.OnDelete<SMS_Program>(write => Count(model, model.Packages.Require(write.Instance.PackageID, SiteOperation.Delete(write)), change: -1));
    }

    internal static IEnumerable<SMS_Program> ProgramsOf(SiteModel model, string packageId) =>
        model.Server.Instances<SMS_Program>().Where(program => SiteModel.IsSame(program.PackageID, packageId));

    private static void Create(SiteModel model, CimInstanceWrite<SMS_Program> write)
    {
        SitePackage package = model.Packages.Require(write.Instance.PackageID, SiteOperation.Put(write));
        CimRecord record = model.Server.Find(package.Path)!;
        write.Set("PackageName", record["Name"]);
        write.Set("PackageVersion", record["Version"]);
        write.Set("PackageType", package.Kind.PackageType);
        Count(model, package, change: 1);
    }

    private static void Count(SiteModel model, SitePackage package, int change) =>
        model.Server.Update(package.Path, ("NumOfPrograms", ProgramsOf(model, package.Id).Count() + change));
}
