namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class PackageTests
{
    private readonly TestSite _site = new();

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task SetUpMakesPackagesOfEveryKind(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_site.Lab, "One");

        CimRecord package = await _site.Site.GetAsync($"{className}.PackageID=\"{id}\"");

        Assert.Equal("ABC00001", id);
        Assert.Equal("One", package["Name"].AsString());
        Assert.Equal(kind.PackageType, package["PackageType"].AsUInt32());
        Assert.Equal("ABC", package["SourceSite"].AsString());
        Assert.Equal(1u, package["SourceVersion"].AsUInt32());
        Assert.Equal(1u, package["StoredPkgVersion"].AsUInt32());
        Assert.Equal(_site.Now, package["SourceDate"].AsDateTime());
    }

    [Fact]
    public async Task PackageThatAProgramCreatesGetsItsIdFromTheSite()
    {
        _site.Lab.AddPackage("First");
        var image = new SMS_ImagePackage { Name = "Windows", PkgSourceFlag = SMS_PackageBaseclass.PkgSourceFlagValue.STORAGE_DIRECT, PkgSourcePath = @"\\server\w11.wim" };

        await _site.Site.CreateAsync(image);

        Assert.Equal("ABC00002", image.PackageID);
        SMS_ImagePackage created = await _site.Site.SMS_ImagePackage().GetAsync("ABC00002");
        Assert.Equal(@"\\server\w11.wim", created.PkgSourcePath);
        Assert.Equal(SMS_PackageBaseclass.PackageTypeValue.ImagePackage, created.PackageType);
        Assert.Equal(1u, created.SourceVersion);
        Assert.Equal("ABC", created.SourceSite);
    }

    [Fact]
    public async Task IdsAreHexadecimal()
    {
        string last = "";
        for (int i = 0; i < 26; i++)
            last = _site.Lab.AddPackage("Office");

        Assert.Equal("ABC0001A", last);
        Assert.NotNull(await _site.Site.SMS_Package().FindAsync("abc0001a"));
    }

    [Fact]
    public async Task AllKindsAreFoundThroughTheirBase()
    {
        foreach (PackageSample kind in PackageSample.All)
            kind.Add(_site.Lab, kind.ClassName);

        List<SMS_PackageBaseclass> packages = await _site.Site.SMS_PackageBaseclass().OrderBy(package => package.PackageID).ToListAsync();

        Assert.Equal(10, packages.Count);
        Assert.All(packages, package => Assert.Equal(package.Name, package.GetType().Name));
        Assert.All(packages, package => Assert.IsAssignableFrom<IContentPackage>(package));
    }

    [Fact]
    public async Task ProgramBelongsToAPackageThatCountsIt()
    {
        var package = new SMS_Package { Name = "Office", Version = "2024" };
        await _site.Site.CreateAsync(package);
        var program = new SMS_Program { PackageID = package.PackageID, ProgramName = "Install", CommandLine = "setup.exe" };

        await _site.Site.CreateAsync(program);
        await _site.Site.CreateAsync(new SMS_Program { PackageID = package.PackageID, ProgramName = "Remove" });

        SMS_Program created = (await _site.Site.SMS_Program().Where(one => one.ProgramName == "Install").ToListAsync())[0];
        Assert.Equal("Office", created.PackageName);
        Assert.Equal("2024", created.PackageVersion);
        Assert.Equal(SMS_Program.PackageTypeValue.RegularSoftwareDistributionPackage, created.PackageType);
        Assert.Equal(2u, (await _site.Site.SMS_Package().GetAsync(package.PackageID)).NumOfPrograms);
        await _site.Site.DeleteAsync(created);
        Assert.Equal(1u, (await _site.Site.SMS_Package().GetAsync(package.PackageID)).NumOfPrograms);
    }

    [Fact]
    public async Task ProgramNeedsItsPackage()
    {
        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => _site.Site.CreateAsync(new SMS_Program { PackageID = "ABC00099", ProgramName = "Install" }));

        Assert.Contains("There is no package ABC00099", failure.ExtendedStatus!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceSiteIsTheOnlySite()
    {
        string id = _site.Lab.AddPackage("Office");
        SMS_Package package = _site.Site.SMS_Package(id);

        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => package.SetSourceSiteAsync("XYZ"));
        await package.SetSourceSiteAsync("abc");
        await package.UnlockAsync();
        await package.AddChangeNotificationAsync();

        Assert.Contains("There is no primary site XYZ", failure.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Equal("ABC", (await _site.Site.SMS_Package().GetAsync(id)).SourceSite);
    }

    [Fact]
    public async Task WhatIsNotSimulatedSaysSoAndTakesAHandler()
    {
        CimException failure = await Assert.ThrowsAsync<CimException>(() => SMS_DriverPackage.CheckSourceFolderAsync(_site.Site, @"\\server\drivers"));
        _site.Lab.Server.On<SMS_DriverPackage>("CheckSourceFolder", call => call.Set("Result", 4));
        SMS_DriverPackage.CheckSourceFolderResult result = await SMS_DriverPackage.CheckSourceFolderAsync(_site.Site, @"\\server\drivers");

        Assert.Equal(CimStatus.MethodNotAvailable, failure.Status);
        Assert.Equal(SMS_DriverPackage.CheckSourceFolderResultValue.NOT_EMPTY, result.Result);
    }
}
