using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Seeds;

/// <summary>What is wrong in a MOF text is named with its place, class and property, and then nothing of the text is on the server.</summary>
public sealed class MofSeedErrorTests
{
    [Theory]
    [InlineData("Pages = -1;", CimStatus.TypeMismatch, "(3,13): Demo_Printer.Pages: ")]
    [InlineData("Pages = \"1\";", CimStatus.TypeMismatch, "(3,13): Demo_Printer.Pages takes a uint32, and the text \"1\" is given.")]
    [InlineData("Pages = 1.5;", CimStatus.TypeMismatch, "(3,13): Demo_Printer.Pages takes a uint32, and 1.5 is given.")]
    [InlineData("Status = Busy;", CimStatus.TypeMismatch, "(3,14): Demo_Printer.Status takes a uint32, and Busy is given.")]
    [InlineData("Location = 5;", CimStatus.TypeMismatch, "(3,16): Demo_Printer.Location takes a string, and 5 is given.")]
    [InlineData("IsShared = 1;", CimStatus.TypeMismatch, "(3,16): Demo_Printer.IsShared takes a boolean, and 1 is given.")]
    [InlineData("Installed = \"today\";", CimStatus.TypeMismatch, "(3,17): Demo_Printer.Installed: ")]
    [InlineData("Tags = \"red\";", CimStatus.TypeMismatch, "(3,12): Demo_Printer.Tags takes an array, and the text \"red\" is given.")]
    [InlineData("Location = { \"a\" };", CimStatus.TypeMismatch, "(3,16): Demo_Printer.Location takes a string, and an array is given.")]
    [InlineData("Firmware = { 1, 256 };", CimStatus.TypeMismatch, "(3,21): Demo_Printer.Firmware: ")]
    [InlineData("Firmware = { 1, NULL };", CimStatus.TypeMismatch, "(3,16): Demo_Printer.Firmware: ")]
    [InlineData("Spare = 5;", CimStatus.TypeMismatch, "(3,13): Demo_Printer.Spare takes a ref, and 5 is given.")]
    [InlineData("Default = \"x\";", CimStatus.TypeMismatch, "(3,15): Demo_Printer.Default takes an embedded object, and the text \"x\" is given.")]
    [InlineData("Default = instance of Demo_Job { };", CimStatus.TypeMismatch, "(3,15): Demo_Printer.Default holds objects of class Demo_Setting")]
    [InlineData("Default = instance of Demo_TraySeting { };", CimStatus.InvalidClass, "(3,27): No schema of the test server knows the class Demo_TraySeting.")]
    [InlineData("Default = instance of Demo_TraySetting { Tray = TRUE; };", CimStatus.TypeMismatch, "(3,53): Demo_TraySetting.Tray takes a uint32")]
    [InlineData("Default = instance of Demo_TraySetting { Try = 1; };", CimStatus.NoSuchProperty, "(3,46): Demo_TraySetting has no property Try. Is it Tray?")]
    [InlineData("Page = 1;", CimStatus.NoSuchProperty, "(3,5): Demo_Printer has no property Page. Is it Pages?")]
    [InlineData("Pages = ;", CimStatus.InvalidParameter, "(3,13): TCIM")]
    [InlineData("Spare = $Nobody;", CimStatus.InvalidParameter, "(3,13): TCIM230")]
    public void ErrorIsNamedAndNothingIsSeeded(string property, CimStatus status, string message)
    {
        CimTestServer server = NewServer();
        string text = "instance of Demo_Printer { Name = \"A\"; };\ninstance of Demo_Printer { Name = \"B\";\n    " + property + "\n};";

        CimException failure = Fails(status, () => server.AddMof(text, "printers.mof"));

        Assert.StartsWith("printers.mof" + message, failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Instances("Demo_Printer"));
    }

    [Theory]
    [InlineData("instance of Demo_Nothing { };", CimStatus.InvalidClass, "MOF(1,13): ")]
    [InlineData("instance of Demo_Device { Name = \"A\"; };", CimStatus.InvalidClass, "MOF(1,13): Demo_Device is abstract")]
    [InlineData("instance of Demo_Job { Printer = \"A\"; };", CimStatus.InvalidParameter, "MOF(1,13): The key Demo_Job.JobID has no value.")]
    [InlineData("#pragma namespace(\"root\\\\demo\")\ninstance of Demo_Agent { Id = \"1\"; };", CimStatus.InvalidClass, "MOF(2,13): ")]
    [InlineData("instance of Demo_Event as $e { }; instance of Demo_Printer { Name = \"A\"; Spare = $e; };", CimStatus.InvalidParameter, "MOF(1,82): $e")]
    [InlineData("#pragma include(\"more.mof\")", CimStatus.NotSupported, "MOF(1,17): Seeding does not follow the include of more.mof.")]
    public void WrongInstanceIsNamed(string text, CimStatus status, string message)
    {
        CimException failure = Fails(status, () => NewServer().AddMof(text));

        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExistingInstanceUndoesThoseBeforeIt()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "B", Pages = 1 });

        CimException failure = Fails(CimStatus.AlreadyExists, () => server.AddMof("""
            instance of Demo_Printer { Name = "A"; };
            instance of Demo_Printer { Name = "B"; };
            """));

        Assert.StartsWith("MOF(2,13): ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1u, Assert.Single(server.Instances<Demo_Printer>()).Pages);
    }

    [Fact]
    public void EmbeddedObjectThatContainsItselfIsRefused()
    {
        CimException failure = Fails(CimStatus.InvalidParameter, () => NewServer().AddMof("""
            instance of Demo_TraySetting as $T { Inner = $T; };
            instance of Demo_Printer { Name = "A"; Default = $T; };
            """));

        Assert.Contains("$T leads back to itself", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesThatDoubleEachOtherEndInAnError()
    {
        IEnumerable<string> doubling = Enumerable.Range(1, 40)
            .Select(i => $"instance of Demo_BookSetting as $T{i} {{ Parts = {{ $T{i - 1}, $T{i - 1} }}; }};");
        string text = string.Join('\n', ["instance of Demo_BookSetting as $T0 { };", .. doubling, "instance of Demo_Printer { Name = \"A\"; Default = $T40; };"]);

        Assert.Contains("too many aliases", Fails(CimStatus.InvalidParameter, () => NewServer().AddMof(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllErrorsOfATextAreListed()
    {
        CimException failure = Fails(CimStatus.TypeMismatch, () => NewServer().AddMof("""
            instance of Demo_Printer { Name = 1; Page = 2; };
            instance of Demo_Nothing { };
            """));

        Assert.Equal(
            "MOF(1,35) MOF(1,38) MOF(2,13)",
            string.Join(' ', failure.Message.Split(Environment.NewLine).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])));
    }
}
