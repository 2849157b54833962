using TypedCim.ConfigMgr;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Queries;

/// <summary>What goes to the server, word for word.</summary>
public sealed class WqlRenderingTests
{
    private const string NalPath = """["Display=\\DP01.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\DP01.contoso.com\""";

    private static readonly CimDateTime s_moment = CimDateTime.Parse("20240229131415.123456+060");

    private static readonly Dictionary<string, (string Expected, Func<Lab_ThingFields, CimFilter> Condition)> s_things = new(StringComparer.Ordinal)
    {
        ["equal"] = ("Name = 'x'", t => t.Name == "x"),
        ["quote"] = (@"Name = 'O\'Hara'", t => t.Name == "O'Hara"),
        ["double quote"] = ("Name = 'say \"x\"'", t => t.Name == "say \"x\""),
        ["backslash"] = (@"Name = '\\\\server\\share\\'", t => t.Name == @"\\server\share\"),
        ["wildcards mean nothing to ="] = ("Name = '50%_[x]'", t => t.Name == "50%_[x]"),
        ["injection"] = (@"Name = 'x\' OR \'1\'=\'1'", t => t.Name == "x' OR '1'='1"),
        ["line break"] = ("Name = 'a\r\nb'", t => t.Name == "a\r\nb"),
        ["emoji"] = ("Name = '😀'", t => t.Name == "😀"),
        ["not equal"] = ("U32 <> 5", t => t.U32 != 5u),
        ["less"] = ("U8 < 5", t => t.U8 < 5),
        ["less or equal"] = ("S8 <= -5", t => t.S8 <= -5),
        ["greater"] = ("U64 > 18446744073709551614", t => t.U64 > 18446744073709551614ul),
        ["greater or equal"] = ("S64 >= -9223372036854775808", t => t.S64 >= long.MinValue),
        ["boolean"] = ("Flag = TRUE", t => t.Flag == true),
        ["real"] = ("R64 > 0.1", t => t.R64 > 0.1),
        ["character"] = (@"C16 = '\''", t => t.C16 == '\''),
        ["datetime"] = ("When >= '20240229131415.123456+060'", t => t.When >= s_moment),
        ["null"] = ("Text IS NULL", t => t.Text == null),
        ["not null"] = ("Text IS NOT NULL", t => t.Text != null),
        ["contains"] = ("Name LIKE '%50[%] off[_][[]x]%'", t => t.Name.Contains("50% off_[x]")),
        ["starts"] = (@"Name LIKE 'O\'H%'", t => t.Name.StartsWith("O'H")),
        ["ends"] = (@"Name LIKE '%\\'", t => t.Name.EndsWith("\\")),
        ["one of"] = ("(U32 = 1 OR U32 = 2)", t => t.U32.In([1u, 2u])),
        ["one of one"] = ("(Name = 'a')", t => t.Name.In(["a"])),
        ["one of none"] = ("(Name IS NULL AND Name IS NOT NULL)", t => t.Name.In([])),
        ["not"] = ("NOT (U32 = 1)", t => !(t.U32 == 1u)),
        ["nested"] = ("((U32 = 1 AND Name = 'a') OR NOT ((Flag = FALSE OR Text IS NULL)))", t => (t.U32 == 1u && t.Name == "a") || !(t.Flag == false || t.Text == null)),
    };

    public static TheoryData<string> Names => [.. s_things.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ConditionIsWritten(string name)
    {
        (string expected, Func<Lab_ThingFields, CimFilter> condition) = s_things[name];
        await using var lab = new Lab();

        await lab.Site.Lab_Thing().Where(condition).ToListAsync();

        Assert.Equal("SELECT * FROM Lab_Thing WHERE " + expected, Assert.Single(lab.Server.Operations).Target);
    }

    [Fact]
    public async Task ColumnsAndOrderAreWritten()
    {
        await using var lab = new Lab();

        await lab.Site.Lab_Thing().Columns(t => t.U32, t => t.Text).OrderBy(t => t.U32).OrderByDescending(t => t.Text).ToListAsync();

        Assert.Equal("SELECT Name, U32, Text FROM Lab_Thing ORDER BY U32, Text DESC", Assert.Single(lab.Server.Operations).Target);
    }

    [Fact]
    public async Task NalPathIsEscapedInQueriesAndTakenAsItIsInKeys()
    {
        await using var lab = new Lab(namespaceName: @"root\sms\site_ABC");
        lab.Server.AddSchema(@"root\sms\site_ABC", [ConfigMgrSchema.Instance.Find("SMS_DistributionPoint")!]);
        lab.Server.Add(new MmiStandIn.StoredObject("SMS_DistributionPoint", "root/sms/site_ABC")
        {
            ["PackageID"] = "ABC00001",
            ["ServerNALPath"] = NalPath,
            ["SiteCode"] = "ABC",
        });

        List<SMS_DistributionPoint> found = await lab.Site.SMS_DistributionPoint().Where(p => p.ServerNALPath == NalPath).ToListAsync();
        List<SMS_DistributionPoint> like = await lab.Site.SMS_DistributionPoint().Where(p => p.ServerNALPath.Contains("[\"Display=\\\\DP01")).ToListAsync();
        SMS_DistributionPoint point = await lab.Site.SMS_DistributionPoint().GetAsync(KeyOf(found[0]));
        CimRecord record = await lab.Site.GetAsync(CimReference<SMS_DistributionPoint>.To(point).Path.ToString());

        Assert.Equal(
            """SELECT * FROM SMS_DistributionPoint WHERE ServerNALPath = '["Display=\\\\DP01.contoso.com\\"]MSWNET:["SMS_SITE=ABC"]\\\\DP01.contoso.com\\'""",
            lab.Server.Operations[0].Target);
        Assert.Equal("""SELECT * FROM SMS_DistributionPoint WHERE ServerNALPath LIKE '%[[]"Display=\\\\DP01%'""", lab.Server.Operations[1].Target);
        Assert.Equal((NalPath, NalPath, NalPath), (Assert.Single(like).ServerNALPath, point.ServerNALPath, record["ServerNALPath"].AsString()));
    }

    [Fact]
    public async Task NumberWithoutALiteralIsRefused()
    {
        await using var lab = new Lab();

        double none = double.NaN;
        CimException refused = await Assert.ThrowsAsync<CimException>(() => lab.Site.Lab_Thing().Where(t => t.R64 == none).ToListAsync());

        Assert.Equal(CimStatus.NotSupported, refused.Status);
        Assert.Empty(lab.Server.Operations);
    }

    private static SMS_DistributionPointKey KeyOf(SMS_DistributionPoint point) => new(point.PackageID, point.ServerNALPath, point.SiteCode);
}
