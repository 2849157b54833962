namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>What is absent from a write becomes null on this server; saving must wipe nothing all the same.</summary>
public sealed class SaveTests
{
    private readonly TestSite _site = new();
    private readonly string _id;

    public SaveTests()
    {
        _id = _site.Lab.AddImagePackage("Windows");
        _site.Lab.Server.Update(
            new CimPath("SMS_ImagePackage", [new CimKey("PackageID", _id)]),
            [.. SMS_ImagePackage.CimMetadata.Properties.Where(property => !property.IsKey).Select(property => (property.Name, Sample(property)))]);
        _site.Lab.Server.AbsentBecomesNull = true;
    }

    [Fact]
    public async Task SavingWhatAQueryBroughtChangesTheOnePropertyAndWipesNothing()
    {
        Dictionary<string, string> before = Read();
        Assert.DoesNotContain(before, value => string.Equals(value.Value, "NULL", StringComparison.Ordinal));
        Assert.Equal(SMS_ImagePackage.CimMetadata.Properties.Count, before.Count);
        SMS_ImagePackage image = Assert.Single(await _site.Site.SMS_ImagePackage().Where(package => package.PackageID == _id).ToListAsync());
        Assert.False(_site.Site.IsLoaded(image, package => package.RefreshSchedule));

        image.Manufacturer = "Contoso";
        await _site.Site.SaveAsync(image);

        AssertChanged(before, "Manufacturer");
        Assert.Equal("Contoso", Read()["Manufacturer"]);
    }

    [Fact]
    public async Task SavingByKeyWithoutReadingWipesNothing()
    {
        Dictionary<string, string> before = Read();
        SMS_ImagePackage image = _site.Site.SMS_ImagePackage(_id);

        image.Description = "Gold image";
        await _site.Site.SaveAsync(image);

        AssertChanged(before, "Description");
    }

    [Fact]
    public async Task ChangeInsideAScheduleIsSaved()
    {
        Dictionary<string, string> before = Read();
        SMS_ImagePackage image = Assert.Single(await _site.Site.SMS_ImagePackage().ToListAsync());
        await _site.Site.LoadAsync(image, package => package.RefreshSchedule);

        var weekly = Assert.IsType<SMS_ST_RecurWeekly>(image.RefreshSchedule![0]);
        weekly.Day = SMS_ST_RecurWeekly.DayValue.FRIDAY;
        await _site.Site.SaveAsync(image);

        AssertChanged(before, "RefreshSchedule");
        SMS_ImagePackage saved = await _site.Site.SMS_ImagePackage().GetAsync(_id);
        var first = Assert.IsType<SMS_ST_RecurWeekly>(saved.RefreshSchedule![0]);
        Assert.Equal(SMS_ST_RecurWeekly.DayValue.FRIDAY, first.Day);
        Assert.Equal(2u, first.ForNumberOfWeeks);
        Assert.Equal(6u, Assert.IsType<SMS_ST_RecurInterval>(saved.RefreshSchedule[1]).HourSpan);
    }

    [Fact]
    public async Task SavingWithoutAChangeCallsNobody()
    {
        SMS_ImagePackage image = await _site.Site.SMS_ImagePackage().GetAsync(_id);
        _site.Lab.Server.ClearCalls();

        await _site.Site.SaveAsync(image);

        Assert.Empty(_site.Lab.Server.Calls);
    }

    [Fact]
    public async Task PropertyThatIsSetToNullBecomesNullAlone()
    {
        Dictionary<string, string> before = Read();
        SMS_ImagePackage image = Assert.Single(await _site.Site.SMS_ImagePackage().ToListAsync());

        image.RefreshSchedule = null;
        await _site.Site.SaveAsync(image);

        AssertChanged(before, "RefreshSchedule");
        Assert.Null((await _site.Site.SMS_ImagePackage().GetAsync(_id)).RefreshSchedule);
    }

    private static CimValue Sample(CimProperty property) => property.Type switch
    {
        CimType.String => property.Name + " of the image",
        CimType.StringArray => CimValue.FromArray([property.Name]),
        CimType.UInt32 => 2u,
        CimType.UInt8Array => CimValue.FromArray(new byte[] { 1, 2, 3 }),
        // A site takes the flag back when it has obeyed it: true is never stored.
        CimType.Boolean => !string.Equals(property.Name, "RefreshPkgSourceFlag", StringComparison.Ordinal),
        CimType.DateTime => CimDateTime.Parse("20240229120000.000000+***"),
        CimType.ObjectArray => CimValue.From(new CimObject[] { new SMS_ST_RecurWeekly { Day = SMS_ST_RecurWeekly.DayValue.MONDAY, ForNumberOfWeeks = 2 }, new SMS_ST_RecurInterval { HourSpan = 6 } }),
        _ => throw new InvalidOperationException("A sample value is missing for " + property),
    };

    private Dictionary<string, string> Read() => _site.Lab.Server.Find(new CimPath("SMS_ImagePackage", [new CimKey("PackageID", _id)]))!
        .ToDictionary(value => value.Key, value => value.Value.IsNull ? "NULL" : StoreText.TextOf(value.Value), StringComparer.Ordinal);

    private void AssertChanged(Dictionary<string, string> before, string property)
    {
        KeyValuePair<string, string> change = Assert.Single(Read(), value => !string.Equals(value.Value, before[value.Key], StringComparison.Ordinal));
        Assert.Equal(property, change.Key);
    }
}
