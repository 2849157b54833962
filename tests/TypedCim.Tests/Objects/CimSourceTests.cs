using System.Diagnostics;
using System.Reflection;
using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Objects;

public sealed class CimSourceTests
{
    [Fact]
    public void APathIsMadeOfTheKeys()
    {
        Assert.Equal("Acme_Device.Id=\"D\\\"1\"", new CimSource(new Acme_Device { Id = "D\"1" }).GetPath().ToString());
        Assert.Equal("Acme_Wide=@", new CimSource(new Acme_Wide()).GetPath().ToString());
        Assert.Equal("X.K=1", new CimSource(new CimRecord("X") { Path = "X.K=1" }).GetPath().ToString());
    }

    [Fact]
    public void ACompositeKeyKeepsTheTypesOfItsParts()
    {
        CimPath path = new CimSource(Slot("A", 3)).GetPath();

        Assert.Equal("Acme_Slot.Bank=\"A\",Number=3", path.ToString());
        Assert.Equal(CimType.UInt32, path.Key("Number").Type);
    }

    [Fact]
    public void WithoutItsKeysAnObjectHasNoPath()
    {
        Assert.Equal("The key Acme_Device.Id is not set.", Problem(new Acme_Device()));
        Assert.Equal("The key Acme_Device.Id is not set.", Problem(new Acme_Device { Id = null! }));
        Assert.Equal("Acme_Bolt has no key, so its objects have no path: they live inside other objects.", Problem(new Acme_Bolt()));
        Assert.Equal("This record of class R has no path. Set CimRecord.Path first.", Problem(new CimRecord("R")));
    }

    [Fact]
    public void AnObjectIsDescribedByItsPathAsSoonAsItHasOne()
    {
        Assert.Equal("Acme_Device", new Acme_Device().ToString());
        Assert.Equal("Acme_Device", new Acme_Device { Id = null! }.ToString());
        Assert.Equal("Acme_Device.Id=\"D1\"", new Acme_Device { Id = "D1" }.ToString());
        Assert.Equal("Acme_Bolt", new Acme_Bolt().ToString());
        Assert.Equal("Acme_Wide=@", new Acme_Wide().ToString());
    }

    [Fact]
    public void AReferenceNamesItsTarget()
    {
        CimReference<Acme_Slot> reference = CimReference<Acme_Slot>.To(Slot("A", 3));

        Assert.Equal("Acme_Slot.Bank=\"A\",Number=3", reference.ToString());
        Assert.True(reference == new CimReference<Acme_Slot>("ACME_Slot.Number=3,Bank=\"A\""));
        Assert.True(reference != default);
        Assert.Equal("", default(CimReference<Acme_Slot>).ToString());
        Assert.Equal(0, default(CimReference<Acme_Slot>).GetHashCode());
        Assert.Null(CimReference<Acme_Slot>.FromPath(null));
        Assert.Equal(CimType.Reference, CimValue.From(reference).Type);
        Assert.Equal(reference, CimArray.References<Acme_Slot>(CimArray.Paths([reference]))!.Single());
    }

    [Fact]
    public void TheDebuggerShowsEveryPropertyOfANewObject()
    {
        string shown = Shown(new Acme_Device { Id = "D1", Tags = ["a", "b"], Level = Acme_Device.LevelValue.High });

        Assert.StartsWith("Id: D1; Name: NULL; Level: 2; Size: NULL", shown, StringComparison.Ordinal);
        Assert.Contains("Tags: { a, b }", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDebuggerTellsWhatIsNotLoadedAndDoesNotThrow()
    {
        Acme_Device device = new CimConnection(new FakeTransport()).Acme_Device("D1");
        device.Notes = null;

        Assert.Equal(
            "Id: D1; Name: (not loaded); Level: (not loaded); Size: (not loaded); Ratio: (not loaded); Built: (not loaded); IsOn: (not loaded); Notes: NULL; "
            + "Tags: (not loaded); Parts: (not loaded); Main: (not loaded); Extra: (not loaded); Big: (not loaded); Letter: (not loaded)",
            Shown(device));
    }

    [Fact]
    public void SourcesAreEqualWhenTheirObjectIs()
    {
        var record = new CimRecord("A");

        Assert.True(new CimSource(record) == new CimSource(record));
        Assert.True(new CimSource(record) != new CimSource(new CimRecord("A")));
        Assert.Equal(new CimSource(record).GetHashCode(), new CimSource(record).GetHashCode());
    }

    internal static Acme_Slot Slot(string bank, uint number)
    {
        var slot = new Acme_Slot();
        var writer = new CimWriter(slot);
        writer.Set(0, bank);
        writer.Set(1, number);
        return slot;
    }

    private static string Problem(CimObject instance) => Assert.Throws<InvalidOperationException>(() => new CimSource(instance).GetPath()).Message;

    /// <summary>Expands an object as a debugger does: through the attributes, in rows of name and text.</summary>
    private static string Shown(CimObject instance)
    {
        string viewName = typeof(CimObject).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName;
        object view = Activator.CreateInstance(Type.GetType(viewName, throwOnError: true)!, instance)!;
        var rows = (Array)view.GetType().GetProperty("Properties")!.GetValue(view)!;
        return string.Join("; ", rows.Cast<object>().Select(row => Member(row, "Name") + ": " + Member(row, "Text")));
    }

    private static object? Member(object row, string name) => row.GetType().GetProperty(name)!.GetValue(row);
}
