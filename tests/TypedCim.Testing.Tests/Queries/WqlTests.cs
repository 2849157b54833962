using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Queries;

public sealed class WqlTests
{
    private readonly CimTestServer _server = NewServer();

    public WqlTests()
    {
        _server.Add(new Demo_Printer { Name = "Alpha", Location = "Hall", Pages = 5, Total = -2, IsShared = true, Price = 1.5, Installed = Noon, Notes = "n" });
        _server.Add(new Demo_Printer { Name = "Beta", Location = "50% off_[x]", Pages = 10, Total = 3, IsShared = false, Price = 2 });
        _server.Add(new Demo_ColorPrinter { Name = "Gamma", Pages = 15, Spare = CimReference<Demo_Printer>.To(new Demo_Printer { Name = "Alpha" }) });
        _server.Add(new Demo_Printer { Name = "O'Hara", Location = @"C:\Hall" });
    }

    [Theory]
    [InlineData("Name = 'alpha'", "Alpha")]
    [InlineData("name='ALPHA'", "Alpha")]
    [InlineData("Name = \"Alpha\"", "Alpha")]
    [InlineData(@"Name = 'O\'Hara'", "O'Hara")]
    [InlineData("Name = \"O'Hara\"", "O'Hara")]
    [InlineData(@"Location = 'c:\\hall'", "O'Hara")]
    [InlineData("Name <> 'Alpha'", "Beta Gamma O'Hara")]
    [InlineData("Name != 'Alpha'", "Beta Gamma O'Hara")]
    [InlineData("Location <> 'Hall'", "Beta O'Hara")]
    [InlineData("NOT Location = 'Hall'", "Beta O'Hara")]
    [InlineData("Pages < 10", "Alpha")]
    [InlineData("Pages <= 10", "Alpha Beta")]
    [InlineData("Pages > 1e1", "Gamma")]
    [InlineData("Pages >= '10'", "Beta Gamma")]
    [InlineData("Pages > -1", "Alpha Beta Gamma")]
    [InlineData("Pages < 99999999999", "Alpha Beta Gamma")]
    [InlineData("Pages < 18446744073709551615", "Alpha Beta Gamma")]
    [InlineData("Pages = 5.0", "Alpha")]
    [InlineData("Pages = 5.5", "")]
    [InlineData("Total = -2", "Alpha")]
    [InlineData("Price = 2", "Beta")]
    [InlineData("Price < 1.75", "Alpha")]
    [InlineData("IsShared = TRUE", "Alpha")]
    [InlineData("IsShared = false", "Beta")]
    [InlineData("IsShared = 1", "Alpha")]
    [InlineData("IsShared = 'False'", "Beta")]
    [InlineData("Installed >= '20240229130000.000000+060'", "Alpha")]
    [InlineData("Location IS NULL", "Gamma")]
    [InlineData("Location is not null", "Alpha Beta O'Hara")]
    [InlineData("Location = NULL", "Gamma")]
    [InlineData("Location <> NULL AND Pages > 5", "Beta")]
    [InlineData("Pages IN (5, 15)", "Alpha Gamma")]
    [InlineData("Pages NOT IN (5)", "Beta Gamma")]
    [InlineData("Name IN ('BETA')", "Beta")]
    [InlineData("Name LIKE 'a%'", "Alpha")]
    [InlineData("Name LIKE '%a'", "Alpha Beta Gamma O'Hara")]
    [InlineData("Name LIKE '%a%m%a'", "Gamma")]
    [InlineData("Name LIKE '_eta'", "Beta")]
    [InlineData("Name LIKE '____'", "Beta")]
    [InlineData("Name LIKE '[ab]%'", "Alpha Beta")]
    [InlineData("Name LIKE '[^a-f]%'", "Gamma O'Hara")]
    [InlineData("Name LIKE '%'", "Alpha Beta Gamma O'Hara")]
    [InlineData("Name LIKE ''", "")]
    [InlineData("Location LIKE '%[%]%'", "Beta")]
    [InlineData("Location LIKE '%[_][[]x]'", "Beta")]
    [InlineData("Location LIKE '%[]]'", "Beta")]
    [InlineData("Location NOT LIKE '%Hall'", "Beta")]
    [InlineData("NOT Location LIKE '%Hall'", "Beta")]
    [InlineData("Pages = 5 OR Pages = 10 AND Name = 'x'", "Alpha")]
    [InlineData("(Pages = 5 OR Pages = 10) AND Name LIKE 'B%'", "Beta")]
    [InlineData("NOT (Pages = 5 OR Pages = 10)", "Gamma")]
    [InlineData("NOT NOT Pages = 5", "Alpha")]
    [InlineData("NOT Pages = 5 AND Pages < 12", "Beta")]
    [InlineData("((Pages = 5))", "Alpha")]
    [InlineData("Price > 1.6e-0", "Beta")]
    [InlineData("Name LIKE '[a-b]e%'", "Beta")]
    [InlineData("Name LIKE '[a=b]e%'", "Beta")]
    [InlineData("Location LIKE '%[x]'", "")]
    [InlineData("Location LIKE '%[x%'", "Beta")]
    [InlineData("IsShared <> 0", "Alpha")]
    [InlineData("Spare = 'demo_printer.name=\"ALPHA\"'", "Gamma")]
    public async Task ConditionFinds(string condition, string expected)
    {
        List<CimRecord> rows = await _server.Connect().QueryAsync("select * from demo_printer where " + condition).ToListAsync();

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row["Name"].AsString())));
    }

    [Theory]
    [InlineData("SELECT * FROM Demo_Printer ORDER BY Name DESC", "O'Hara Gamma Beta Alpha")]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages > 0 ORDER BY IsShared, Pages ASC", "Gamma Beta Alpha")]
    [InlineData("\tSELECT\r\n*\nFROM Demo_ColorPrinter ", "Gamma")]
    [InlineData("SELECT * FROM Demo_Device", "Alpha Beta Gamma O'Hara")]
    [InlineData("SELECT Demo_Printer.Name, demo_printer.Pages FROM Demo_Printer WHERE Demo_Printer.Pages > 5 ORDER BY Demo_Printer.Pages DESC", "Gamma Beta")]
    [InlineData("SELECT p.Name FROM Demo_Printer AS p WHERE p.Pages > 5 AND Demo_Printer.IsShared = 0", "Beta")]
    public async Task QueryGivesRows(string wql, string expected)
    {
        List<CimRecord> rows = await _server.Connect().QueryAsync(wql).ToListAsync();

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row["Name"].AsString())));
    }

    [Fact]
    public void ServerItselfAsksPastRecorderAndFaultsAndGetsWholeInstances()
    {
        _server.Faults.On(CimCallKind.Query).CutConnection();

        CimRecord row = Assert.Single(_server.Query("SELECT Name FROM Demo_Printer WHERE Name = 'Alpha'"));

        Assert.Equal("n", row["Notes"].AsString());
        Assert.Empty(_server.Calls);
        Assert.Equal(CimStatus.InvalidQuery, Assert.Throws<CimException>(() => _server.Query("SELECT Nam FROM Demo_Printer")).Status);
        Assert.Equal(CimStatus.InvalidClass, Assert.Throws<CimException>(() => _server.Query("SELECT * FROM Demo_Toaster")).Status);
    }

    [Fact]
    public async Task RowsHoldTheColumnsThatWereNamedAndKnowWhereTheyLive()
    {
        CimRecord row = Assert.Single(await _server.Connect().QueryAsync("SELECT pages, Notes, Location FROM Demo_Printer WHERE Pages = 15").ToListAsync());

        Assert.Equal("Location Pages", string.Join(' ', row.Select(value => value.Key)));
        Assert.Equal("Demo_ColorPrinter", row.ClassName);
        Assert.Equal("root\\demo:Demo_ColorPrinter.Name=\"Gamma\"", row.Path!.ToString());
    }

    [Fact]
    public async Task StarNeverBringsLazyProperties()
    {
        CimRecord row = (await _server.Connect().QueryAsync("SELECT * FROM Demo_Printer").ToListAsync())[0];

        Assert.False(row.Contains("Notes"));
        Assert.False(row.Contains("Settings"));
        Assert.True(row.Contains("Tags"));
    }

    [Theory]
    [InlineData("", "SELECT", 1)]
    [InlineData("DELETE FROM Demo_Printer", "SELECT", 1)]
    [InlineData("ASSOCIATORS OF {Demo_Printer.Name='A'}", "SELECT", 1)]
    [InlineData("SELECT FROM Demo_Printer", "FROM is missing", 13)]
    [InlineData("SELECT * Demo_Printer", "FROM", 10)]
    [InlineData("SELECT * FROM", "the name of a class", 14)]
    [InlineData("SELECT * FROM Demo_Printer WHERE", "the name of a property", 33)]
    [InlineData("SELECT * FROM Demo_Printer Pages = 1", "should end here", 28)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages", "comparison", 39)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages =", "a value is missing", 41)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages = Name", "quotes", 42)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages , 1", "comparison", 40)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages > NULL", "IS NULL", 42)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages BETWEEN 1 AND 2", "a comparison, LIKE, IN or IS NULL", 40)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages = 1 AND", "the name of a property", 47)]
    [InlineData("SELECT * FROM Demo_Printer WHERE (Pages = 1", "')' is missing", 44)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Name LIKE 5", "quoted pattern", 44)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Name IN ()", "a value is missing", 43)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Name = 'A", "closing '", 41)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Name = 'O''Hara'", "should end here", 44)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Name = #1", "'#'", 41)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Nam = 'A'", "Is it Name?", 34)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Demo_Printer.Nam = 'A'", "Is it Name?", 47)]
    [InlineData("SELECT q.Name FROM Demo_Printer AS p", "q is neither the class Demo_Printer nor its alias", 8)]
    [InlineData("SELECT * FROM Demo_Printer AS WHERE", "the alias of the class is missing", 31)]
    [InlineData("SELECT Colour FROM Demo_Printer", "Demo_Printer has no property Colour", 8)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages = 'many'", "uint32", 42)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Installed > 'yesterday'", "datetime", 46)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Tags = 'x'", "string[]", 34)]
    [InlineData("SELECT * FROM Demo_Printer ORDER BY Default", "neither compare nor sort", 37)]
    [InlineData("SELECT * FROM Demo_Printer WHERE Pages = 1e999", "too large", 42)]
    public async Task MalformedQuerySaysWhatAndWhere(string wql, string problem, int position)
    {
        CimException failure = await FailsAsync(CimStatus.InvalidQuery, () => _server.Connect().QueryAsync(wql).ToListAsync());

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"(at character {position})", failure.Message, StringComparison.Ordinal);
        Assert.Same(failure, Assert.Single(_server.Calls).Error);
    }

    [Fact]
    public async Task UnknownClassIsInvalid()
    {
        CimException failure = await FailsAsync(CimStatus.InvalidClass, () => _server.Connect().QueryAsync("SELECT * FROM Demo_Plotter").ToListAsync());

        Assert.Equal("Demo_Plotter", failure.ClassName);
        Assert.Equal("SELECT * FROM Demo_Plotter", _server.Calls[0].Query);
    }

    [Fact]
    public async Task PatternWithManyWildcardsIsMatchedQuickly()
    {
        _server.Add(new Demo_Printer { Name = "Long", Location = new string('a', 5000) });

        string pattern = string.Concat(Enumerable.Repeat("%a", 30)) + "%b";
        List<CimRecord> rows = await _server.Connect().QueryAsync("SELECT Name FROM Demo_Printer WHERE Location LIKE '" + pattern + "'").ToListAsync();

        Assert.Empty(rows);
    }
}
