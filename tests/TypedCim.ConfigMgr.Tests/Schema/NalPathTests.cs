using TypedCim.ConfigMgr.Testing;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>NAL paths hold quotes and backslashes; as keys and in conditions they must arrive as they are.</summary>
public sealed class NalPathTests
{
    private const string Path = """["Display=\\O'Neil-DP_1%.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\O'Neil-DP_1%.contoso.com\""";

    private readonly SimulatedSite _lab = new(new SimulatedSiteOptions { TimeProvider = new CimTestClock() });
    private readonly CimConnection _site;
    private readonly string _id;

    public NalPathTests()
    {
        Assert.Equal(Path, _lab.AddDistributionPoint("O'Neil-DP_1%.contoso.com"));
        _lab.AddDistributionPoint("O'Neil-DPx1y.contoso.com");
        _id = _lab.AddPackage("Office");
        _site = _lab.Connect();
    }

    [Fact]
    public async Task AssignmentIsReadSavedAndDeletedByItsKey()
    {
        await _site.SMS_Package(_id).AddDistributionPointsAsync(["ABC"], [Path]);
        var key = new SMS_DistributionPointKey(packageID: _id, serverNALPath: Path, siteCode: "ABC");

        SMS_DistributionPoint row = await _site.SMS_DistributionPoint().GetAsync(key);
        row.ISVString = "mine";
        await _site.SaveAsync(row);
        SMS_DistributionPoint? saved = await _site.SMS_DistributionPoint().FindAsync(key);
        await _site.DeleteAsync(_site.SMS_DistributionPoint(key));

        Assert.Equal(Path, row.ServerNALPath);
        Assert.Equal("mine", saved!.ISVString);
        Assert.Null(await _site.SMS_DistributionPoint().FindAsync(key));
    }

    [Fact]
    public async Task ConditionFindsThePathAlone()
    {
        SMS_DistributionPointInfo equal = Assert.Single(await _site.SMS_DistributionPointInfo().Where(point => point.NALPath == Path).ToListAsync());
        SMS_DistributionPointInfo contained = Assert.Single(await _site.SMS_DistributionPointInfo().Where(point => point.NALPath.Contains("DP_1%")).ToListAsync());

        Assert.Equal(Path, equal.NALPath);
        Assert.Equal(Path, contained.NALPath);
    }

    [Fact]
    public async Task WqlOfATypedConditionFindsTheSame()
    {
        await _site.SMS_DistributionPointInfo().Where(point => point.NALPath == Path).ToListAsync();
        string wql = Assert.Single(_lab.Server.Calls).Query!;

        CimRecord row = Assert.Single(await _site.QueryAsync(wql).ToListAsync());

        Assert.Equal(Path, row["NALPath"].AsString());
    }

    [Fact]
    public async Task PathOfAnInstanceSurvivesItsText()
    {
        await _site.SMS_Package(_id).AddDistributionPointsAsync(["ABC"], [Path]);
        string text = _lab.Server.Instances("SMS_DistributionPoint")[0].Path!.ToString();

        CimRecord row = await _site.GetAsync(text);

        Assert.Equal(Path, row["ServerNALPath"].AsString());
    }
}
