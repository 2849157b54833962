namespace TypedCim.Mof.Tests;

/// <summary>Instances are read, checked and counted; their values are kept for those who ask.</summary>
public sealed class InstanceTests
{
    [Theory]
    [InlineData("instance of A { };")]
    [InlineData("instance of A { X = 1; Y = { \"a\", \"b\" \"c\" }; Z = TRUE; N = NULL; R = -1.5; C = 'c'; };")]
    [InlineData("[Description(\"x\")] instance of __Win32Provider as $P { [q] Name = \"p\"; Clsid = \"{0}\"; };")]
    [InlineData("[DYNPROPS] instance of A { [PropertyContext(\"local|HKLM\")] Registered; };")]
    [InlineData("instance of A { R = $k; L = { $k, $k }; }; instance of K as $k { I = \"1\"; };")]
    [InlineData("instance of A { P = instance of P { V = 1; }; L = { instance of P { V = 2; }, instance of P as $x { V = 3; } }; };")]
    [InlineData("instance of class { instance = 1; of = 2; };")]
    public void InstanceIsRead(string text)
    {
        var file = Reading.Clean(text);

        Assert.Equal(text.Split("; instance of", StringSplitOptions.None).Length, file.InstanceCount);
        Assert.Empty(file.Classes);
    }

    [Theory]
    [InlineData("instance of A { R = $nope; };", "TCIM230")]
    [InlineData("class A as $a { }; instance of B as $A { };", "TCIM231")]
    [InlineData("instance of A { X = 1; x = 2; };", "TCIM232")]
    [InlineData("instance of A { X = 1 };", "TCIM160")]
    [InlineData("instance of A { X = 1; }", "TCIM160")]
    [InlineData("instance of A { X = 1;; };", "TCIM162")]
    public void WrongInstanceIsReportedAndCounted(string text, string ids)
    {
        var file = MofParser.Parse(text);

        Assert.Equal((ids, 1), (file.Ids(), file.InstanceCount));
    }

    [Fact]
    public void NamesOfANestedInstanceAreItsOwn() => Reading.Clean("instance of A { X = instance of A { X = 1; }; Y = 2; };");

    [Fact]
    public void ValuesAreNotKeptUnlessAskedFor() =>
        Assert.Null(Assert.Single(Assert.Single(Reading.Clean("instance of A { X = 1; };").Instances).Properties).Value);

    [Theory]
    [InlineData("0x1F", MofValueKind.Integer, "31")]
    [InlineData("-12", MofValueKind.Integer, "-12")]
    [InlineData("1.5e3", MofValueKind.Real, "1.5e3")]
    [InlineData("TRUE", MofValueKind.Boolean, "true")]
    [InlineData("\"a\\\\b\" \"c\"", MofValueKind.String, "a\\bc")]
    [InlineData("'\\n'", MofValueKind.Character, "\n")]
    [InlineData("NULL", MofValueKind.Null, "")]
    [InlineData("$k", MofValueKind.Alias, "$k")]
    public void ValueIsKeptInOneForm(string literal, MofValueKind kind, string text)
    {
        var value = KeptValue($"instance of A as $k {{ X = {literal}; }};");

        Assert.Equal((kind, text), (value.Kind, value.Text));
        Assert.Equal(26, value.Span.Column);
    }

    [Fact]
    public void ArraysAndNestedInstancesAreKept()
    {
        var array = KeptValue("instance of A { X = { instance of B as $b { N = { 1, 2 }; }, instance of C { } }; };");

        Assert.Equal("B C", string.Join(' ', array.Items.Select(item => item.Instance!.ClassName)));
        Assert.Equal("$b", array.Items[0].Instance!.Alias);
        Assert.Equal("1 2", string.Join(' ', array.Items[0].Instance!.Properties[0].Value!.Items.Select(item => item.Text)));
    }

    private static MofValue KeptValue(string text)
    {
        var file = MofParser.Parse(text, new MofParseOptions { KeepInstanceValues = true });
        Assert.Empty(file.Diagnostics);
        return Assert.Single(Assert.Single(file.Instances).Properties).Value!;
    }
}
