using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Drivers: a site reads one from its INF file, the program completes and saves it.</summary>
internal static class DriverBehavior
{
    private const uint FileNotFound = 2;
    private const uint AlreadyExists = 183;
    private const uint PlatformUnsupported = 1633;

    internal static void AddTo(SiteModel model)
    {
        model.Server.On<SMS_Driver>("CreateFromINF", call => call.Set("Driver", Read(model, call, call.Argument("INFFile").AsString())));
        model.Server.On<SMS_Driver>("CreateFromINFs", call => ReadAll(model, call));
        model.Server.OnCreate<SMS_Driver>(write => Create(model, write));
        model.Server.OnDelete<SMS_Driver>(write => model.Contents.Unregister(write.Instance.CI_ID));
    }

    private static void ReadAll(SiteModel model, CimMethodCall<SMS_Driver> call)
    {
        string[]? files = call.Argument("INFFiles").AsStringArray();
        SiteOperation.Of(call).RequireParallel(("INFFiles", files));
        SMS_Driver[] drivers = [.. files!.Select(file => Read(model, call, file))];
        call.Set("Drivers", drivers);
    }

    private static SMS_Driver Read(SiteModel model, CimMethodCall<SMS_Driver> call, string? file)
    {
        var operation = SiteOperation.Of(call);
        string? folder = call.Argument("DriverPath").AsString();
        SiteFiles.RequireReadable([folder], operation);
        DriverSource source = model.DriverSources.FirstOrDefault(one => SiteModel.IsSame(one.Folder, folder) && SiteModel.IsSame(one.InfFile, file))
            ?? throw operation.Failure(file, $"There is no file {folder}\\{file}.", FileNotFound);
        if (!source.IsSupported)
            throw operation.Failure(file, $"The driver {source.Name} is for no platform that the site knows.", PlatformUnsupported);

        if (Find(model, source.UniqueId) is { } known)
            throw operation.Failure(known.CI_UniqueID, $"The driver {source.Name} is there already.", AlreadyExists);

        var driver = new SMS_Driver
        {
            CI_UniqueID = source.UniqueId,
            ModelName = source.UniqueId,
            ContentSourcePath = source.Folder,
            IsEnabled = true,
            SDMPackageXML = $"<DriverPackage INF=\"{System.Security.SecurityElement.Escape(source.InfFile)}\" />",
            LocalizedInformation = [new SMS_CI_LocalizedProperties { DisplayName = source.Name, LocaleID = 1033 }],
        };
        var writer = new CimWriter(driver);
        writer.Set(writer.IndexOf("DriverINFFile"), source.InfFile);
        writer.Set(writer.IndexOf("DriverType"), "WinNT");
        return driver;
    }

    private static void Create(SiteModel model, CimInstanceWrite<SMS_Driver> write)
    {
        var operation = SiteOperation.Put(write);
        SMS_Driver driver = write.Instance;
        if (string.IsNullOrEmpty(driver.SDMPackageXML))
            throw operation.InvalidParameters("A driver needs its SDMPackageXML. Take the object that CreateFromINF gives back, change it, and save it.");

        if (Find(model, driver.CI_UniqueID) is not null)
            throw operation.Failure(driver.CI_UniqueID, "The driver is there already.", AlreadyExists);

        uint id = model.ItemIds.Next();
        write.Set("CI_ID", id);
        write.Set("LocalizedDisplayName", NameOf(driver));
        write.Set("IsLatest", true);
        write.Set("SourceSite", model.SiteCode);
        write.Set("DateCreated", model.Now);
        write.Set("CreatedBy", SiteModel.CurrentUser);
        model.Contents.Register(id, driver.CI_UniqueID, NameOf(driver) ?? driver.DriverINFFile);
    }

    private static string? NameOf(SMS_Driver driver) => driver.LocalizedInformation is { Count: > 0 } texts ? texts[0].DisplayName : null;

    private static SMS_Driver? Find(SiteModel model, string uniqueId) =>
        model.Server.Instances<SMS_Driver>().FirstOrDefault(driver => SiteModel.IsSame(driver.CI_UniqueID, uniqueId));
}
