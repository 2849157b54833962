namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class ImageTests
{
    private const string Path = @"\\server\images\a & b.wim";
    private const string Properties = @"<WIM><IMAGE INDEX=""1""><NAME>\\server\images\a &amp; b.wim</NAME></IMAGE></WIM>";

    private readonly TestSite _site = new();

    [Fact]
    public async Task PropertiesOfAFileAreReadWithoutAPackage()
    {
        Assert.Equal(Properties, (await SMS_ImagePackage.GetImagePropertiesAsync(_site.Site, Path)).ImageProperty);
        Assert.Equal(Properties, (await SMS_BootImagePackage.GetImagePropertiesAsync(_site.Site, Path)).ImageProperty);
        Assert.Equal(Properties, (await SMS_OperatingSystemInstallPackage.GetImagePropertiesAsync(_site.Site, Path)).ImageProperty);
        Assert.Equal(Properties, (await SMS_VhdPackage.GetImagePropertiesAsync(_site.Site, Path)).ImageProperty);
    }

    [Fact]
    public async Task PropertiesOfAPackageAreReloadedFromItsSource()
    {
        SMS_ImagePackage image = await _site.Site.SMS_ImagePackage().GetAsync(_site.Lab.AddImagePackage("Windows"));
        image.PkgSourcePath = Path;
        await _site.Site.SaveAsync(image);
        Assert.Null(image.ImageProperty);

        await image.ReloadImagePropertiesAsync();
        await _site.Site.LoadAsync(image, one => one.ImageProperty);

        Assert.Equal(Properties, image.ImageProperty);
    }

    [Fact]
    public async Task BootImageIsReloadedFromTheFileThatItIsMadeOf()
    {
        var boot = new SMS_BootImagePackage { Name = "PE", PkgSourcePath = @"\\server\made.wim", ImagePath = Path };
        await _site.Site.CreateAsync(boot);

        await boot.ReloadImagePropertiesAsync();

        Assert.Equal(Properties, (await _site.Site.SMS_BootImagePackage().GetAsync(boot.PackageID)).ImageProperty);
    }

    [Theory]
    [InlineData(@"C:\images\w11.wim")]
    [InlineData("")]
    [InlineData(null)]
    public async Task LocalPathIsRefused(string? path)
    {
        string id = _site.Lab.AddImagePackage("Windows");
        SMS_ImagePackage image = await _site.Site.SMS_ImagePackage().GetAsync(id);
        image.PkgSourcePath = path;
        await _site.Site.SaveAsync(image);

        CimException get = await _site.RefusesAsync(CimStatus.Failed, () => SMS_ImagePackage.GetImagePropertiesAsync(_site.Site, path!));
        CimException reload = await _site.RefusesAsync(CimStatus.Failed, () => image.ReloadImagePropertiesAsync());

        Assert.EndsWith("Give a UNC path.", get.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Equal(get.ExtendedStatus.Description, reload.ExtendedStatus!.Description);
    }
}
