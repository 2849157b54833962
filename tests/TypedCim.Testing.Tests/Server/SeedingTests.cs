using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class SeedingTests
{
    [Fact]
    public void AddedProxyIsFoundWithEveryValue()
    {
        CimTestServer server = NewServer();
        server.Add(Full("A"), ("Status", 2));

        Demo_Printer? found = server.Find<Demo_Printer>("A");

        Assert.NotNull(found);
        Assert.Equal(Demo_Device.StatusValue.Broken, found.Status);
        Assert.Equal("Call 42 before noon", found.Notes);
        Assert.Equal(-5_000_000_000, found.Total);
        Assert.Equal(ulong.MaxValue, found.Capacity);
        Assert.Equal(1.5, found.Price);
        Assert.True(found.IsShared);
        Assert.Equal(Noon, found.Installed);
        Assert.Equal('A', found.Grade);
        Assert.Equal(["red", "new"], found.Tags);
        Assert.Equal([1, 2, 255], found.Firmware);
        Assert.True(Assert.IsType<Demo_DuplexSetting>(found.Default).LongEdge);
        Assert.Equal(["A4"], Assert.IsType<Demo_TraySetting>(found.Settings![0]).Paper);
        Assert.Equal("B", found.Spare!.Value.Path.Key("Name").AsString());
    }

    [Fact]
    public void ClassOfSeededProxyBecomesKnownWithoutSchema()
    {
        var server = new CimTestServer();
        server.Add(new Demo_ColorPrinter { Name = "C" });

        Assert.Single(server.Instances("Demo_ColorPrinter"));
        Assert.Single(server.Instances("demo_device"));
    }

    [Fact]
    public void UnknownClassIsInvalid()
    {
        CimException failure = Fails(CimStatus.InvalidClass, () => new CimTestServer().Add(new CimRecord("Demo_Printer") { { "Name", "A" } }));

        Assert.Equal("Demo_Printer", failure.ClassName);
        Assert.Contains("Demo_Printer", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Schemas.Add", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordIsConvertedToTheTypesOfTheClass()
    {
        CimTestServer server = NewServer();
        var tray = new CimRecord("Demo_TraySetting") { { "Tray", 3 } };
        server.Add(new CimRecord("Demo_Printer") { { "name", "A" }, { "Status", "1" }, { "Tags", "single" }, { "Default", tray } });

        Demo_Printer found = Assert.Single(server.Instances<Demo_Printer>());
        Assert.Equal(Demo_Device.StatusValue.Busy, found.Status);
        Assert.Equal(["single"], found.Tags);
        Assert.Equal(3u, Assert.IsType<Demo_TraySetting>(found.Default).Tray);
        Assert.Equal(CimType.UInt32, server.Find("Demo_Printer.Name=\"A\"")!["Status"].Type);
    }

    [Theory]
    [InlineData("Status", "many", CimStatus.TypeMismatch)]
    [InlineData("Statu", "1", CimStatus.NoSuchProperty)]
    public void WrongValueNamesItsProperty(string property, string value, CimStatus status)
    {
        CimException failure = Fails(status, () => NewServer().Add(new Demo_Printer { Name = "A" }, (property, value)));

        Assert.Contains(property, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Status", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameKeyTwiceAlreadyExistsWhateverItsCase()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "Alpha" });

        CimException failure = Fails(CimStatus.AlreadyExists, () => server.Add(new Demo_ColorPrinter { Name = "ALPHA" }));

        Assert.Contains("Demo_Printer.Name=\"Alpha\"", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Instances<Demo_Printer>());
    }

    [Fact]
    public void KeysThatJoinToTheSameTextAreDifferent()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Job { Printer = "A|1:1", JobID = 1 });
        server.Add(new Demo_Job { Printer = "A", JobID = 1 });
        server.Add(new Demo_Job { Printer = "A", JobID = 11 });

        Assert.Equal(3, server.Instances<Demo_Job>().Count);
    }

    [Fact]
    public void MissingKeyIsNamed()
    {
        CimException failure = Fails(CimStatus.InvalidParameter, () => NewServer().Add(new Demo_Job { Printer = "A" }));

        Assert.Contains("Demo_Job.JobID", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CimClassFlags.Abstract, "is abstract")]
    [InlineData(CimClassFlags.Embedded, "class of embedded objects")]
    public void ClassWithoutInstancesOfItsOwnTakesNone(CimClassFlags flags, string reason)
    {
        var part = new CimClass("Demo_Part", null, null, flags, null, [], []);
        var server = new CimTestServer();
        server.Schemas.Add(new CimSchema("parts", () => [part.FamilyOf(null, null)]));

        CimException failure = Fails(CimStatus.InvalidClass, () => server.Add(new CimRecord("Demo_Part")));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InstancesOfClassWithoutKeyLiveSideBySide()
    {
        CimTestServer server = NewServer();
        server.Add(new CimRecord("Demo_Event") { { "Text", "one" } });
        server.Add(new CimRecord("Demo_Event") { { "Text", "two" } });

        Assert.Equal("one two", string.Join(' ', server.Instances<Demo_Event>().Select(one => one.Text)));
    }

    [Fact]
    public void UpdateWritesWhatWasSetAndLeavesTheRest()
    {
        CimTestServer server = NewServer();
        server.Add(Full("A"));
        Demo_Printer copy = server.Find<Demo_Printer>("A")!;
        server.Update("Demo_Printer.Name=\"A\"", ("Pages", 100), ("Location", "Roof"));
        copy.Location = "Cellar";
        ((Demo_TraySetting)copy.Settings![0]).Tray = 9;

        server.Update(copy, ("Status", 1));

        Demo_Printer found = server.Find<Demo_Printer>("A")!;
        Assert.Equal("Cellar", found.Location);
        Assert.Equal(Demo_Device.StatusValue.Busy, found.Status);
        Assert.Equal(9u, ((Demo_TraySetting)found.Settings![0]).Tray);
        Assert.Equal(100u, found.Pages);
    }

    [Fact]
    public void UpdateRefusesOtherKeyAndMissingInstance()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "A" });

        CimException other = Fails(CimStatus.InvalidParameter, () => server.Update("Demo_Printer.Name=\"A\"", ("Name", "B")));
        Fails(CimStatus.NotFound, () => server.Update(new Demo_Printer { Name = "B" }));
        server.Update("Demo_Printer.Name=\"A\"", ("Name", "a"), ("Pages", 3));

        Assert.Contains("Demo_Printer.Name", other.Message, StringComparison.Ordinal);
        Assert.Equal("A", Assert.Single(server.Instances<Demo_Printer>()).Name);
    }

    [Fact]
    public void RemovedInstanceIsGone()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "A" });
        server.Add(new Demo_Printer { Name = "B" });

        Assert.True(server.Remove("Demo_Device.Name=\"A\""));
        Assert.False(server.Remove("Demo_Device.Name=\"A\""));
        server.Remove(server.Find<Demo_Printer>("B")!);

        Assert.Empty(server.Instances("Demo_Device"));
        Fails(CimStatus.NotFound, () => server.Remove(new Demo_Printer { Name = "B" }));
    }

    [Fact]
    public void InstancesComeInTheOrderOfTheirCreationWithDerivedOnes()
    {
        CimTestServer server = NewServer();
        foreach (string name in new[] { "C", "A", "B" })
            server.Add(new Demo_ColorPrinter { Name = name });
        server.Remove("Demo_Printer.Name=\"A\"");
        server.Add(new Demo_Printer { Name = "A" });

        Assert.Equal("C B A", NamesOf(server.InstancesAs<Demo_Device>("Demo_Device")));
        Assert.IsType<Demo_ColorPrinter>(server.Instances<Demo_Printer>()[0]);
        Assert.Equal("C B", NamesOf(server.Instances<Demo_ColorPrinter>()));
    }

    [Fact]
    public void InstanceAskedForAsAnotherClassIsRefused()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "A" });

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => server.InstancesAs<Demo_Job>("Demo_Printer"));

        Assert.Contains("Demo_Job", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindByOneKeyOfSeveralIsRefused()
    {
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => NewServer().Find<Demo_Job>("A"));

        Assert.Contains("Demo_Job has 2 keys", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindGivesNullForWhatIsNotThere()
    {
        CimTestServer server = NewServer();
        server.Add(new Demo_Printer { Name = "A" });

        Assert.Null(server.Find<Demo_Printer>("B"));
        Assert.Null(server.Find("Demo_ColorPrinter.Name=\"A\""));
        Assert.Equal("A", server.Find("Demo_Device=\"a\"")!["Name"].AsString());
        Assert.Equal("root\\demo:Demo_Printer.Name=\"A\"", server.Find("Demo_Device=\"a\"")!.Path!.ToString());
    }

    [Fact]
    public void ServerSharesNoObjectWithItsCallers()
    {
        CimTestServer server = NewServer();
        var setting = new Demo_DuplexSetting { LongEdge = true };
        server.Add(new Demo_Printer { Name = "A", Default = setting });

        setting.LongEdge = false;
        ((Demo_DuplexSetting)server.Find<Demo_Printer>("A")!.Default!).LongEdge = false;

        Assert.True(((Demo_DuplexSetting)server.Find<Demo_Printer>("A")!.Default!).LongEdge);
    }

    [Fact]
    public void ArrayWithNullObjectIsRefused()
    {
        var printer = new CimRecord("Demo_Printer") { { "Name", "A" }, { "Settings", new CimObject[] { null! } } };

        CimException failure = Fails(CimStatus.InvalidParameter, () => NewServer().Add(printer));

        Assert.Contains("Demo_Printer.Settings", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmbeddedObjectOfForeignClassIsRefused()
    {
        var printer = new CimRecord("Demo_Printer") { { "Name", "A" }, { "Default", new Demo_Job() } };

        CimException failure = Fails(CimStatus.TypeMismatch, () => NewServer().Add(printer));

        Assert.Contains("Demo_Printer.Default holds objects of class Demo_Setting", failure.Message, StringComparison.Ordinal);
    }
}
