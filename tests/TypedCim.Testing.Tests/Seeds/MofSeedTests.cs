using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Seeds;

/// <summary>Instances that are written as MOF arrive on the server in the types of their classes.</summary>
public sealed class MofSeedTests
{
    [Fact]
    public async Task InstanceHasTheTypesOfItsClass()
    {
        CimTestServer server = NewServer();
        server.AddMof("""
            // A printer with a value in every kind of property.
            instance of Demo_Printer
            {
                Name = "A"; Location = "Hall" " 2"; Notes = "Call \"42\"\n"; Status = 0x1;
                Pages = 7; Total = -5000000000; Capacity = 18446744073709551615; Price = 1.5; IsShared = TRUE;
                Installed = "20240229120000.000000+000"; Grade = 'A'; Tags = { "red", "new" }; Firmware = { 1, 0x2, 255 };
            };
            """);
        await using CimConnection site = server.Connect();

        Demo_Printer found = await site.Demo_Printer().GetAsync("A");

        Assert.Equal(("Hall 2", "Call \"42\"\n", Demo_Device.StatusValue.Busy), (found.Location, found.Notes, found.Status));
        Assert.Equal((7u, -5_000_000_000, ulong.MaxValue, 1.5, true), (found.Pages, found.Total, found.Capacity, found.Price, found.IsShared));
        Assert.Equal((Noon, 'A'), (found.Installed, found.Grade));
        Assert.Equal("red new", string.Join(' ', found.Tags!));
        Assert.Equal([1, 2, 255], found.Firmware!);
    }

    [Theory]
    [InlineData("Price = 2;", "Price", "2")]
    [InlineData("Price = -1.5e2;", "Price", "-150")]
    [InlineData("Grade = 66;", "Grade", "B")]
    [InlineData("Pages = 011b;", "Pages", "3")]
    [InlineData("Pages = 017;", "Pages", "15")]
    [InlineData("Location = NULL;", "Location", "")]
    [InlineData("tags = { };", "Tags", "{}")]
    [InlineData("Tags = { \"a\", NULL };", "Tags", null)]
    public void LiteralIsReadInItsNotation(string property, string name, string? text)
    {
        CimTestServer server = NewServer();

        server.AddMof($"instance of Demo_Printer {{ Name = \"A\"; {property} }};");

        CimValue value = server.Find("Demo_Printer.Name=\"A\"")![name];
        if (text is { Length: 0 })
            Assert.True(value.IsNull);
        else if (text is "{}")
            Assert.Empty(value.AsStringArray()!);
        else if (text is null)
            Assert.Equal("a,", string.Join(',', value.AsStringArray()!));
        else
            Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void EmbeddedObjectsKeepTheirClasses()
    {
        CimTestServer server = NewServer();
        server.AddMof("""
            instance of Demo_Printer
            {
                Name = "A";
                Default = instance of Demo_DuplexSetting { LongEdge = TRUE; Inner = instance of Demo_TraySetting { Tray = 3; }; };
                Settings = { instance of Demo_TraySetting { Tray = 1; Paper = { "A4" }; }, $Duplex };
            };
            instance of Demo_DuplexSetting as $Duplex { LongEdge = FALSE; };
            """);

        Demo_Printer found = server.Find<Demo_Printer>("A")!;

        Assert.Equal(3u, ((Demo_TraySetting)((Demo_DuplexSetting)found.Default!).Inner!).Tray);
        Assert.Equal("A4", Assert.Single(((Demo_TraySetting)found.Settings![0]).Paper!));
        Assert.False(((Demo_DuplexSetting)found.Settings[1]).LongEdge);
    }

    [Fact]
    public void AliasUsedAsEmbeddedObjectIsNoInstanceOfItsOwn()
    {
        CimTestServer server = NewServer();

        server.AddMof("""
            instance of Demo_DuplexSetting as $S { LongEdge = TRUE; };
            instance of Demo_Printer { Name = "A"; Default = $s; };
            """);

        Assert.Empty(server.Instances("Demo_DuplexSetting"));
    }

    [Fact]
    public void ReferencesNameInstancesByPathOrAliasAlsoInACircle()
    {
        CimTestServer server = NewServer();
        server.AddMof("""
            instance of Demo_Printer as $A { Name = "A"; Spare = $B; };
            instance of Demo_ColorPrinter as $B { Name = "B"; Spare = $A; };
            instance of Demo_Printer { Name = "C"; Spare = "Demo_Printer.Name=\"A\""; };
            """);

        Assert.Equal("Demo_ColorPrinter.Name=\"B\"", server.Find("Demo_Printer=\"A\"")!["Spare"].ToString());
        Assert.Equal("Demo_Printer.Name=\"A\"", server.Find("Demo_Printer=\"B\"")!["Spare"].ToString());
        Assert.Equal("Demo_Printer.Name=\"A\"", server.Find("Demo_Printer=\"C\"")!["Spare"].ToString());
    }

    [Fact]
    public void PragmaSaysTheNamespaceOfWhatFollows()
    {
        CimTestServer server = NewServer();
        server.AddMof("""
            instance of Demo_Agent { Id = "1"; };
            #pragma namespace("\\\\.\\root\\branch")
            instance of Demo_Printer { Name = "A"; };
            #pragma namespace("root/demo")
            instance of Demo_Printer { Name = "A"; Pages = 2; };
            """);

        Assert.Equal(@"root\elsewhere", Assert.Single(server.Instances("Demo_Agent")).Path!.Namespace);
        Assert.Equal(@"root\branch root\demo", string.Join(' ', server.Instances("Demo_Printer").Select(one => one.Path!.Namespace)));
    }

    [Fact]
    public void FileIsReadInItsEncodingAndNamedInErrors()
    {
        string path = Path.GetTempFileName();
        try
        {
            CimTestServer server = NewServer();
            File.WriteAllText(path, "instance of Demo_Printer { Name = \"Zürich\"; };", System.Text.Encoding.Unicode);
            server.AddMofFile(path);

            CimException failure = Fails(CimStatus.AlreadyExists, () => server.AddMofFile(path));

            Assert.NotNull(server.Find<Demo_Printer>("Zürich"));
            Assert.StartsWith(path + "(1,13): ", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void SeedingIsNoCallOfAClient()
    {
        CimTestServer server = NewServer();
        server.OnCreate<Demo_Printer>(_ => throw new InvalidOperationException("Seeding runs no hook."));

        server.AddMof("instance of Demo_Printer { Name = \"A\"; };");

        Assert.Empty(server.Calls);
    }
}
