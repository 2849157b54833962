using TypedCim.ConfigMgr.Testing.Tests;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>The descriptors against the facts of the reference: what the classes of mof/ must say, written down a second time.</summary>
public sealed class DescriptorTests
{
    [Theory]
    [InlineData("SMS_PackageBaseclass", "PackageID")]
    [InlineData("SMS_ImagePackage", "PackageID")]
    [InlineData("SMS_Program", "PackageID, ProgramName")]
    [InlineData("SMS_DistributionPoint", "PackageID, ServerNALPath, SiteCode")]
    [InlineData("SMS_DistributionPointInfo", "NALPath, ResourceType, SiteCode")]
    [InlineData("SMS_DistributionPointGroup", "GroupID")]
    [InlineData("SMS_PackageStatusDistPointsSummarizer", "PackageID, ServerNALPath, SiteCode")]
    [InlineData("SMS_DistributionDPStatus", "ID")]
    [InlineData("SMS_ScheduleToken", "")]
    public void KeysAreThoseOfTheReference(string className, string keys)
    {
        CimClass cimClass = ClassOf(className);

        Assert.Equal(keys, string.Join(", ", cimClass.Keys.Select(key => cimClass.Properties[key].Name)));
    }

    [Theory]
    [InlineData("SMS_PackageBaseclass", "AlternateContentProviders, ExtendedData, ExtendedDataSize, IconSize, ISVData, ISVDataSize, RefreshPkgSourceFlag, RefreshSchedule")]
    [InlineData("SMS_ImagePackage", "ImageDiskLayout, ImageProperty")]
    [InlineData("SMS_BootImagePackage", "BackgroundBitmapPath, ContextID, EnableLabShell, ImageDiskLayout, ImageIndex, ImageProperty, OptionalComponents, PreExecCommandLine, ReferencedDrivers, ScratchSpace")]
    [InlineData("SMS_Program", "ExtendedData, ExtendedDataSize, IconSize, ISVData, ISVDataSize, SupportedOperatingSystems")]
    [InlineData("SMS_DistributionPoint", "ISVData, ISVDataSize")]
    [InlineData("SMS_DistributionPointInfo", "")]
    public void LazyPropertiesAreThoseOfTheReference(string className, string lazy)
    {
        CimClass cimClass = ClassOf(className);

        Assert.Equal(lazy, string.Join(", ", cimClass.Properties.Skip(cimClass.First).Where(property => property.IsLazy).Select(property => property.Name)));
    }

    [Theory]
    [InlineData("SMS_DistributionPoint", "CancelDistribution, VerifyPackage", "")]
    [InlineData("SMS_DistributionPointInfo", "GetChainedPullDPs, ReassignDP, SetDPMaintenanceMode", "")]
    [InlineData("SMS_ImagePackage", "GetImageProperties, GetNextID, RunOfflineServicingManager, SetNextID", "AddChangeNotification, AddDistributionPoints, RefreshPkgSource, ReloadImageProperties, SetSourceSite, Unlock")]
    [InlineData("SMS_DriverPackage", "CheckSourceFolder, GetNextID, SetNextID", "AddChangeNotification, AddDistributionPoints, AddDriverContent, RebuildPackage, RefreshPkgSource, RemoveDriverContent, SetSourceSite, Unlock, ValidateNewPackageSource")]
    [InlineData("SMS_DistributionPointGroup", "", "AddDistributionPoints, AddPackages, AssociateCollections, DisassociateCollections, EnableDistributionPointUpgrade, ReDistributePackage, RefreshDPGroup, RemoveDistributionPoints, RemovePackages")]
    public void MethodsOfTheClassAndOfItsInstancesAreToldApart(string className, string ofTheClass, string ofInstances)
    {
        IReadOnlyList<CimMethod> methods = ClassOf(className).OwnMethods;

        Assert.Equal(ofTheClass, NamesOf(methods.Where(method => method.IsStatic)));
        Assert.Equal(ofInstances, NamesOf(methods.Where(method => !method.IsStatic)));
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public void EveryKindTakesCodesAndPathsInThisOrder(string className)
    {
        CimMethod method = ClassOf(className).FindMethod("AddDistributionPoints")!;

        Assert.Equal("sint32 AddDistributionPoints(string[] SiteCode, string[] NALPath)", method.ToString());
        Assert.True(method.ReturnsStatus);
        Assert.False(method.IsStatic);
        Assert.All(method.Parameters, parameter =>
        {
            Assert.Equal(CimDirection.In, parameter.Direction);
            Assert.False(parameter.IsOptional);
        });
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public void EveryKindIsAPackageThatCanBeMade(string className)
    {
        CimClass cimClass = ClassOf(className);

        Assert.True(cimClass.Is("SMS_PackageBaseclass"));
        Assert.True(cimClass.Is("SMS_BaseClass"));
        Assert.IsAssignableFrom<IContentPackage>(cimClass.Create());
    }

    [Fact]
    public void ThereAreTenKindsOfPackagesAndOneOfOldImagesThatOnlyASiteShows()
    {
        IEnumerable<string> kinds = ConfigMgrSchema.Instance.Classes.Where(cimClass => cimClass.Is("SMS_PackageBaseclass") && (cimClass.Flags & CimClassFlags.Abstract) == 0).Select(cimClass => cimClass.Name);

        Assert.Equal(PackageSample.All.Select(kind => kind.ClassName).Append("SMS_LegacyImagePackage").Order(StringComparer.Ordinal).ToArray(), kinds.Order(StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [InlineData("SMS_BaseClass", CimClassFlags.Abstract)]
    [InlineData("SMS_PackageBaseclass", CimClassFlags.Abstract)]
    [InlineData("SMS_ScheduleToken", CimClassFlags.Abstract | CimClassFlags.Embedded)]
    [InlineData("SMS_ST_RecurWeekly", CimClassFlags.Embedded)]
    [InlineData("SMS_ImagePackage", CimClassFlags.None)]
    public void ClassesSayWhatTheyAre(string className, CimClassFlags flags) => Assert.Equal(flags, ClassOf(className).Flags);

    [Fact]
    public void RefreshOfABootImageAloneTakesAContext()
    {
        Assert.All(PackageSample.All, kind =>
        {
            CimMethod method = ClassOf(kind.ClassName).FindMethod("RefreshPkgSource")!;
            Assert.Equal(string.Equals(kind.ClassName, "SMS_BootImagePackage", StringComparison.Ordinal) ? ["ContextID"] : [], method.Parameters.Select(parameter => parameter.Name).ToArray());
            Assert.All(method.Parameters, parameter => Assert.True(parameter.IsOptional));
        });
    }

    [Fact]
    public void OutParametersAreOutParameters()
    {
        CimMethod status = ClassOf("SMS_BootImagePackage").FindMethod("QueryOSDBinaryInjectionStatus")!;

        Assert.True(status.IsStatic);
        Assert.Equal(
            ["ContextID In", "Status Out", "Progress Out", "MaxProgress Out", "ProgressText Out", "ErrorCode Out", "ExtendedErrorInfo Out"],
            status.Parameters.Select(parameter => parameter.Name + " " + parameter.Direction).ToArray());
    }

    [Fact]
    public void PropertiesAreWritableWhereTheReferenceSaysSo()
    {
        CimClass package = ClassOf("SMS_PackageBaseclass");

        Assert.True(package.Properties[package.IndexOf("Name")].IsWritable);
        Assert.True(package.Properties[package.IndexOf("RefreshSchedule")].IsWritable);
        Assert.False(package.Properties[package.IndexOf("PackageID")].IsWritable);
        Assert.False(package.Properties[package.IndexOf("SourceVersion")].IsWritable);
    }

    [Fact]
    public void ScheduleHoldsTokensOfEveryKind()
    {
        CimClass package = ClassOf("SMS_PackageBaseclass");
        CimProperty schedule = package.Properties[package.IndexOf("RefreshSchedule")];

        Assert.Equal(CimType.ObjectArray, schedule.Type);
        Assert.Equal(
            ["SMS_ST_NonRecurring", "SMS_ST_RecurInterval", "SMS_ST_RecurMonthlyByDate", "SMS_ST_RecurMonthlyByWeekday", "SMS_ST_RecurMonthlyByWeekdayBase", "SMS_ST_RecurWeekly", "SMS_ScheduleToken"],
            schedule.Family!.Classes.Select(cimClass => cimClass.Name).Order(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public void CollectionsTakeRulesOfEveryKind()
    {
        CimFamily rules = ClassOf("SMS_Collection").FindMethod("AddMembershipRule")!.Parameters[0].Family!;

        Assert.Equal(
            ["", "Direct", "ExcludeCollection", "IncludeCollection", "Query"],
            rules.Classes.Select(cimClass => cimClass.Name["SMS_CollectionRule".Length..]).Order(StringComparer.Ordinal).ToArray());
        Assert.NotNull(ClassOf("SMS_CollectionRuleIncludeCollection").Create());
    }

    [Fact]
    public void EveryFileOfTheCatalogueIsAClassOfTheSchema()
    {
        Assert.Equal(FilesOf("mof"), ClassNamesOf(ConfigMgrSchema.Instance));
        Assert.Equal(FilesOf("mof/client"), ClassNamesOf(Client.ClientSchema.Instance));
    }

    [Theory]
    [InlineData("CCM_Application", @"root\ccm\ClientSDK")]
    [InlineData("SMS_Client", @"root\ccm")]
    [InlineData("CCM_Scheduler_ScheduledMessage", @"root\ccm\Policy\Machine\ActualConfig")]
    [InlineData("SMS_InstalledSoftware", @"root\cimv2\sms")]
    [InlineData("SMS_MIFGroup", @"root\of\the\connection")]
    public void ClientClassesLiveInTheirNamespaceWhateverTheConnectionSays(string className, string cimNamespace) =>
        Assert.Equal(cimNamespace, Client.ClientSchema.Instance.Find(className)!.NamespaceIn(@"root\of\the\connection"));

    private static string[] FilesOf(string folder)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.mof").Select(file => Path.GetFileNameWithoutExtension(file)!)];
        Assert.NotEmpty(files);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static string[] ClassNamesOf(CimSchema schema) => [.. schema.Classes.Select(cimClass => cimClass.Name).Order(StringComparer.Ordinal)];

    private static CimClass ClassOf(string className)
    {
        CimClass? found = ConfigMgrSchema.Instance.Find(className);
        Assert.True(found is not null, "The schema has no class " + className);
        return found;
    }

    private static string NamesOf(IEnumerable<CimMethod> methods) => string.Join(", ", methods.Select(method => method.Name).Order(StringComparer.Ordinal));
}
