namespace TypedCim.Mof.Tests;

/// <summary>ValueMap, Values, BitMap and BitValues become tables of canonical values and labels.</summary>
public sealed class ValueTableTests
{
    [Theory]
    [InlineData("[ValueMap{\"0\", \"1\"}, Values{\"Off\", \"On\"}] uint8 X", "Enumeration 0=Off 1=On")]
    [InlineData("[Values{\"Off\", \"On\"}] uint8 X", "Enumeration 0=Off 1=On")]
    [InlineData("[ValueMap{\"7\", \"9\"}] uint8 X", "Enumeration 7=- 9=-")]
    [InlineData("[ValueMap{\"0\", \"1..5\", \"..-1\", \"100..\", \"..\"}, Values{\"None\", \"Few\", \"Minus\", \"Many\", \"Other\"}] sint32 X", "Enumeration 0=None")]
    [InlineData("[ValueMap{\"0x10\", \"-1\", \" 3 \"}, Values{\"H\", \"N\", \"S\"}] sint32 X", "Enumeration 16=H -1=N 3=S")]
    [InlineData("[ValueMap{1, 2}, Values{\"A\", \"B\"}] uint8 X", "Enumeration 1=A 2=B")]
    [InlineData("[ValueMap{\"18446744073709551615\"}] uint64 X", "Enumeration 18446744073709551615=-")]
    [InlineData("[ValueMap{\"1\", \"2\"}, Values{\"\", \"*\"}] uint8 X", "Enumeration 1= 2=*")]
    [InlineData("[ValueMap{\"1\"}, Values{\"A\"}] uint8 X[]", "Enumeration 1=A")]
    [InlineData("[ValueMap{\"a\", \"b\"}, Values{\"First\", \"Second\"}] string X", "Strings a=First b=Second")]
    [InlineData("[ValueMap{\"a\", \"b\"}] string X", "Strings a=a b=b")]
    [InlineData("[Values{\"a\", \"b\"}] string X", "Strings a=a b=b")]
    [InlineData("[BitMap{\"1\", \"4\", \"31\"}, BitValues{\"A\", \"B\", \"C\"}] uint32 X", "Bits 1=A 4=B 31=C")]
    [InlineData("[BitValues{\"A\", \"B\"}] uint8 X", "Bits 0=A 1=B")]
    [InlineData("[ValueMap{}] uint32 X", "")]
    [InlineData("[ValueMap{\"..\"}, Values{\"Any\"}] uint32 X", "")]
    [InlineData("[ValueMap{\"TRUE\"}, Values{\"Yes\"}] boolean X", "")]
    public void TableIsReadWithoutAWord(string declaration, string expected) =>
        Assert.Equal(expected, Describe(Reading.Property(declaration + ";").Values));

    [Theory]
    [InlineData("[ValueMap{\"1\", \"2\", \"3\"}, Values{\"One\", \"Two\"}] uint8 X", "TCIM220", "Enumeration 1=One 2=Two 3=-")]
    [InlineData("[ValueMap{\"1\"}, Values{\"One\", \"Two\"}] uint8 X", "TCIM220", "Enumeration 1=One")]
    [InlineData("[ValueMap{\"1\", \"0x1\"}, Values{\"A\", \"B\"}] uint8 X", "TCIM221", "Enumeration 1=A 1=B")]
    [InlineData("[ValueMap{\"Fatal\", \"2\", \"Fine\"}] uint8 X", "TCIM222", "Enumeration 2=-")]
    [InlineData("[ValueMap{\"010\"}] uint8 X", "TCIM223", "Enumeration 8=-")]
    [InlineData("[ValueMap(\"1\"), Values(\"One\")] uint8 X", "TCIM224 TCIM224", "Enumeration 1=One")]
    [InlineData("[BitMap{\"0\", \"9\"}, BitValues{\"A\", \"B\"}] uint8 X", "TCIM225", "Bits 0=A")]
    [InlineData("[ValueMap{\"256\", \"-1\", \"1\"}] uint8 X", "TCIM226 TCIM226", "Enumeration 1=-")]
    [InlineData("[BitMap(\"0\", \"1\"), BitValues(\"A\", \"B\")] uint8 X", "TCIM165 TCIM165", "Bits 0=A 1=B")]
    public void DoubtfulTableIsReadWithAWarning(string declaration, string ids, string expected)
    {
        var file = MofParser.Parse($"class A {{ {declaration}; }};");

        Assert.Equal((ids, expected), (file.Ids(), Describe(file.Classes[0].Properties[0].Values)));
    }

    [Fact]
    public void WarningStandsAtTheKey()
    {
        var file = MofParser.Parse("class A { [ValueMap{\"1\", \"010\"}] uint8 X; };");

        Assert.Equal((25, 5), (file.Diagnostics[0].Span.Column, file.Diagnostics[0].Span.Length));
    }

    [Fact]
    public void ParametersAndReturnValuesHaveTables()
    {
        var method = Reading.Method("[ValueMap{\"0\", \"4096\"}, Values{\"Done\", \"Job\"}] uint32 M([BitValues{\"A\"}] uint8 P);");

        Assert.Equal(("Enumeration 0=Done 4096=Job", "Bits 0=A"), (Describe(method.Values), Describe(method.Parameters[0].Values)));
    }

    private static string Describe(CimValueTable? table) =>
        table is null or { Entries.IsEmpty: true } ? string.Empty : table.Kind + " " + string.Join(' ', table.Entries.Select(entry => entry.Value + "=" + (entry.Label ?? "-")));
}
