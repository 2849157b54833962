namespace TypedCim.Mof.Tests;

/// <summary>Instances are read, checked and counted; their values are not kept.</summary>
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
}
