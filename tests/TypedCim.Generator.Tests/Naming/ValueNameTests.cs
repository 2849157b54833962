using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Tests.Naming;

public sealed class ValueNameTests
{
    [Theory]
    [InlineData("UPDATED", "UPDATED")]
    [InlineData("in progress", "InProgress")]
    [InlineData("DMTF Reserved", "DMTFReserved")]
    [InlineData("DVD-RW", "DVDRW")]
    [InlineData("DVD+RW", "DVDPlusRW")]
    [InlineData("1000BASE-T", "_1000BASET")]
    [InlineData("INSTALL_PENDING", "INSTALL_PENDING")]
    [InlineData("50%", "_50Percent")]
    [InlineData("N/A", "NA")]
    [InlineData("read & write", "ReadAndWrite")]
    [InlineData("\n */ class X { }", "ClassX")]
    [InlineData("überprüft", "Überprüft")]
    public void LabelsBecomeNames(string label, string expected) => Assert.Equal(expected, ValueName.FromLabel(label));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("___")]
    public void LabelsWithoutLetterOrDigitGiveNoName(string? label) => Assert.Null(ValueName.FromLabel(label));

    [Fact]
    public void SentencesAreCut() => Assert.Equal(80, ValueName.FromLabel(string.Concat(Enumerable.Repeat("word ", 50)))!.Length);

    [Theory]
    [InlineData("5", "Value5")]
    [InlineData("-5", "ValueMinus5")]
    public void NumbersBecomeNames(string number, string expected) => Assert.Equal(expected, ValueName.FromNumber(number));
}
