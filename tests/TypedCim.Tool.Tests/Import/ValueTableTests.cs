namespace TypedCim.Tool.Tests.Import;

/// <summary>Tables and lists of values below properties.</summary>
public sealed class ValueTableTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("|Value|Description|\n|---|---|\n|0|NONE|\n|1|UPDATE. Words that explain it.|\n|-1|Not known|", "Enumeration 0=NONE 1=UPDATE -1=Not known")]
    [InlineData("|||\n|-|-|\n|1|Small|\n|2|Large|", "Enumeration 1=Small 2=Large")]
    [InlineData("  |Value|Description|\n  |---|---|\n  |(0x0)|Normal|\n  |(0x2)|High|", "Enumeration 0=Normal 2=High")]
    [InlineData("|Size|Value|\n|-|-|\n|Small|1|\n|Large|2|", "Enumeration 1=Small 2=Large")]
    [InlineData("|Value|Description|\n|-|-|\n|0|This label is a sentence of more than six words|\n|1|Words.|", "Enumeration 0= 1=Words")]
    [InlineData("|Value|Description|\n|-|-|\n|1|DON'T_RUN <br /><br /> More words.|", "Enumeration 1=DON'T_RUN")]
    [InlineData("|Value|Description|\n|-|-|\n|258 (0x0102)|Image|\n|SMALL (7)|Words.|", "Enumeration 258=Image 7=SMALL")]
    [InlineData("|Mask|Description|\n|-|-|\n|Severity (bits 31-30)|Words.|\n|Action (bits 21-16)|Words.|", "none")]
    [InlineData("0x1: Console.", "Bits 0=Console")]
    [InlineData("4  \n FROM_LOCAL  \n\n 6  \n FROM_REMOTE", "Enumeration 4=FROM_LOCAL 6=FROM_REMOTE")]
    [InlineData("|Value|Description|\n|-|-|\n|0x01|Server|\n|0x02|Console|\n|0x04|Client|", "Bits 0=Server 1=Console 2=Client")]
    [InlineData("|Hexadecimal (Bit)|Description|\n|-|-|\n|0x00000020 (5)|NOW. Words.|\nx00000400 (10)|ASK. Words.|", "Bits 5=NOW 10=ASK")]
    [InlineData("|Hexadecimal (Bit)|Description|\n|-|-|\n|0x80000000 (31)|LAST|", "Bits 31=LAST")]
    [InlineData("|Name|Id|\n|-|-|\n|Small|1|\n|Large|2|", "Enumeration 1=Small 2=Large")]
    [InlineData("|Value|Hex|Meaning|\n|-|-|-|\n|1|0x1|Small|\n|16|0x10|Large|", "Enumeration 1=Small 16=Large")]
    [InlineData("|Id|Name|Class|\n|-|-|-|\n|3|Group|`Acme_Group`|\n|5|Part|`Acme_Part`|", "Enumeration 3=Group 5=Part")]
    [InlineData("|Bit|Decimal|Hexadecimal|Description|\n|-|-|-|-|\n|0|1|0x1|NOW. Words.|\n|9|512|0x200|ASK. Words.|", "Bits 0=NOW 9=ASK")]
    [InlineData("|Value|Description|\n|-|-|\n|0 or 1|Old|\n|1500, 1501|New|", "Enumeration 0=Old 1=Old 1500=New 1501=New")]
    [InlineData("|Value|Description|\n|-|-|\n|1|Local: Made at this place. Words.|\n|2|Other: not.|", "Enumeration 1=Local 2=Other")]
    [InlineData("- 0: None\n- -1 - Unknown\n- 2 = Some", "Enumeration 0=None -1=Unknown 2=Some")]
    [InlineData("- Fast\n- Slow", "none")]
    public async Task TableBecomesValues(string table, string expected) => await CheckAsync("SInt32", "None", table, expected, []);

    [Theory]
    [InlineData("0|1", "Bits 0=N0 1=N1", "")]
    [InlineData("0|1|2", "Bits 0=N0 1=N1 2=N2", "")]
    [InlineData("4|6|17", "Bits 4=N4 6=N6 17=N17", "")]
    [InlineData("1|2|4|8|16|32", "Bits 0=N1 1=N2 2=N4 3=N8 4=N16 5=N32", "")]
    [InlineData("0|16|32|64", "Bits 4=N16 5=N32 6=N64", "")]
    [InlineData("0x0|0x1|0x8", "Bits 0=N0x1 3=N0x8", "")]
    [InlineData("1|2", "Bits 0=N1 1=N2", "TCIM433")]
    [InlineData("2", "none", "TCIM431")]
    [InlineData("8|16", "none", "TCIM431")]
    [InlineData("3|64", "none", "TCIM431")]
    [InlineData("0x3|0x4", "none", "TCIM431")]
    [InlineData("0x0100011 (23)", "Bits 23=N0x0100011 (23)", "TCIM432")]
    public async Task BitsAreDecidedOrReported(string values, string expected, string id)
    {
        var rows = string.Join('\n', values.Split('|').Select(value => $"|{value}|N{value}|"));

        await CheckAsync("UInt32", "[bits]", "|Value|Description|\n|-|-|\n" + rows, expected, id.Length == 0 ? [] : [id]);
    }

    [Theory]
    [InlineData("[enumeration(\"NEW(0)\", \"OLD(1)\")]", "UInt32", "Enumeration 0=NEW 1=OLD")]
    [InlineData("[bits(\"POLICY(0)\", \"RULE(2)\")]", "UInt64", "Bits 0=POLICY 2=RULE")]
    [InlineData("[valuemap {\"C:\",\"D:\"}]", "String", "Strings C:=C: D:=D:")]
    [InlineData("[valuemap, values]", "UInt32", "none")]
    [InlineData("enumeration(\"NEW(0), OLD (1)\")", "UInt32", "Enumeration 0=NEW 1=OLD")]
    public async Task QualifiersBecomeValues(string qualifiers, string type, string expected) => await CheckAsync(type, qualifiers, "Words.", expected, []);

    [Theory]
    [InlineData("[values]", "|Name|\n|-|\n|Unknown|\n|Not Applicable|", "Strings Unknown=Unknown Not Applicable=Not Applicable")]
    [InlineData("None", "|Value|Type|\n|-|-|\n|GENERIC|All providers|\n|NET|Network|", "Strings GENERIC=All providers NET=Network")]
    [InlineData("None", "|Provider|Format|\n|-|-|\n|User names|Words|", "none")]
    [InlineData("None", "|Level|\n|-|\n|Acme 1.0|\n|Acme 2.0 beta|", "Strings Acme 1.0=Acme 1.0 Acme 2.0 beta=Acme 2.0 beta")]
    [InlineData("None", "|Step|\n|-|\n|This is something that you do before all else|", "none")]
    [InlineData("None", "|||\n|-|-|\n|Small|{00000000-0000-0000-0000-00000000000a}|", "Strings {00000000-0000-0000-0000-00000000000a}=Small")]
    [InlineData("None", "- Fast.\n- **Very slow**: takes its time", "Strings Fast=Fast Very slow=takes its time")]
    public async Task TextsBecomeValues(string qualifiers, string table, string expected) => await CheckAsync("String", qualifiers, table, expected, []);

    [Theory]
    [InlineData("bits(\"BROKEN(0)\")", "|Bit|Description|\n|-|-|\n|0|Something is missing.|", "Bits 0=BROKEN")]
    [InlineData("enumeration(\"NEW(0), OLD(1)\")", "|Value|Description|\n|-|-|\n|0|Fresh|\n|1|Stale|", "Enumeration 0=NEW 1=OLD")]
    [InlineData("enumeration(\"NEW(0)\")", "|Value|Description|\n|-|-|\n|0|Fresh|\n|1|Stale|", "Enumeration 0=Fresh 1=Stale")]
    public async Task NamesInQualifiersBeatATableThatSaysNoMore(string qualifiers, string table, string expected) =>
        await CheckAsync("UInt32", qualifiers, table, expected, []);

    [Theory]
    [InlineData("None", "1|2|4|8", "Enumeration 1=N1 2=N2 4=N4 8=N8", "")]
    [InlineData("None", "0|1|2|4|8|16", "Bits 0=N1 1=N2 2=N4 3=N8 4=N16", "TCIM433")]
    [InlineData("[enumeration]", "1|2|4|8|16", "Enumeration 1=N1 2=N2 4=N4 8=N8 16=N16", "")]
    public async Task ManyNumbersThatDoubleAreBits(string qualifiers, string values, string expected, string id)
    {
        var rows = string.Join('\n', values.Split('|').Select(value => $"|{value}|N{value}|"));

        await CheckAsync("UInt32", qualifiers, "|Value|Description|\n|-|-|\n" + rows, expected, id.Length == 0 ? [] : [id]);
    }

    [Theory]
    [InlineData("0|1|2|4|8", "Bits 0=N1 1=N2 2=N4 3=N8", "TCIM433")]
    [InlineData("0|4|8", "none", "TCIM431")]
    public async Task ValuesToBeCombinedAreBits(string values, string expected, string id)
    {
        var rows = string.Join('\n', values.Split('|').Select(value => $"|{value}|N{value}|"));

        await CheckAsync("UInt32", "None", "The possible values are a combination of these:  \n\n|Value|Description|\n|-|-|\n" + rows, expected, [id]);
    }

    [Theory]
    [InlineData("What to think of first:", "none")]
    [InlineData("Valid values:", "Strings Fast=Fast Slow=Slow")]
    public async Task ListsAreValuesWhereThePageSaysSo(string sentence, string expected)
    {
        var page = " `Mode`  \n Data type: `String`  \n\n Access type: Read  \n\n " + sentence
            + "  \n\n- Fast  \n\n- Slow  \n\n  `Name`  \n  Data type: `String`  \n\n  Access type: Read  \n\n  Words.  \n\n- Odd\n";
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n   String Mode;\n   String Name;\n};", page);

        var (schema, _) = await _folder.ImportClassAsync();

        AssertTexts.Equal([expected, "none"], schema.Properties.Select(property => Values.Describe(property.Values)));
    }

    [Fact]
    public async Task RowsThatAreNoValuesAreReported() => await CheckAsync(
        "UInt8",
        "None",
        "|Value|Description|\n|-|-|\n|1|A|\n|1|B|\n|ia64|C|\n|256|D|\n|2|E|",
        "Enumeration 1=A 2=E",
        ["TCIM434", "TCIM430", "TCIM430"]);

    [Fact]
    public async Task TableOfLimitsGivesLimits()
    {
        await CheckAsync("UInt32", "None", "|Type|Value|\n|-|-|\n|Default|900 (15 Minutes)|\n|Minimum|60|\n|Maximum|86400 (a day)|", "none", []);

        var remarks = Assert.Single(_folder.Classes()).Properties[0].Remarks;
        AssertTexts.Equal(["MinValue 60", "MaxValue 86400"], remarks.Select(remark => $"{remark.Name} {remark.Value}"));
    }

    [Fact]
    public async Task NameOfAnArchitectureIsNoNumber() =>
        await CheckAsync("UInt32", "None", "|Value|Description|\n|-|-|\n|X86||\n|1|A|\n|2|B|", "Enumeration 1=A 2=B", ["TCIM430"]);

    [Fact]
    public async Task LabelsCannotBecomeCode()
    {
        await CheckAsync("UInt32", "None", "|Value|Description|\n|-|-|\n|1|a\"}] uint8 X; //|\n|2|b \\\\ ä|", "Enumeration 1=a\"}] uint8 X; // 2=b \\ ä", []);

        Assert.All(_folder.Read("mof/acme/Acme_Part.mof"), character => Assert.True(char.IsAscii(character)));
    }

    private async Task CheckAsync(string type, string qualifiers, string table, string expected, string[] ids)
    {
        _folder.Class(
            "Acme_Part",
            $"Class Acme_Part\n{{\n   {type} Size;\n   String Name;\n}};",
            $" `Size`  \n Data type: `{type}`  \n\n Access type: Read  \n\n Qualifiers: {qualifiers}  \n\n Possible values are:  \n\n {table}  \n\n"
                .Replace("\n\n |", "\n\n|", StringComparison.Ordinal)
            + " `Name`  \n Data type: `String`  \n\n Access type: Read  \n");

        var (schema, found) = await _folder.ImportClassAsync();

        Assert.Equal(expected, Values.Describe(schema.Properties[0].Values));
        Assert.Null(schema.Properties[1].Values);
        AssertTexts.Equal(ids, found);
    }
}
