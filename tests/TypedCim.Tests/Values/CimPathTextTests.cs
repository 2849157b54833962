namespace TypedCim.Tests.Values;

public sealed class CimPathTextTests
{
    private const string NalPath = """["Display=\\SRV\"]MSWNET:["SMS_SITE=ABC"]\\SRV\""";

    [Theory]
    [InlineData("Spooler", """Win32_Service.Name="Spooler" """)]
    [InlineData("", """Win32_Service.Name="" """)]
    [InlineData("""say "hi" """, """Win32_Service.Name="say \"hi\" " """)]
    [InlineData("""C:\Temp\""", """Win32_Service.Name="C:\\Temp\\" """)]
    [InlineData("""\\"\""", """Win32_Service.Name="\\\\\"\\" """)]
    [InlineData("a, b = c.d", """Win32_Service.Name="a, b = c.d" """)]
    [InlineData("root:x", """Win32_Service.Name="root:x" """)]
    [InlineData("Grüße 🚀\U0001F468‍\U0001F469", """Win32_Service.Name="Grüße 🚀👨‍👩" """)]
    [InlineData("line\r\n\ttab\0end", "Win32_Service.Name=\"line\r\n\ttab\0end\" ")]
    [InlineData("it's", """Win32_Service.Name="it's" """)]
    [InlineData(NalPath, """Win32_Service.Name="[\"Display=\\\\SRV\\\"]MSWNET:[\"SMS_SITE=ABC\"]\\\\SRV\\" """)]
    public void StringsAreQuotedAndReadBack(string value, string expected)
    {
        var path = new CimPath("Win32_Service", [new CimKey("Name", value)]);

        string text = path.ToString();

        Assert.Equal(expected[..^1], text);
        CimPath read = CimPath.Parse(text);
        Assert.Equal(value, read.Key("Name").AsString());
        Assert.Equal(path, read);
    }

    [Fact]
    public void NumbersAndBooleansAreNotQuoted()
    {
        var path = new CimPath("X", [new("A", (byte)1), new("B", -5), new("C", ulong.MaxValue), new("D", true), new("E", false), new("F", long.MinValue)]);

        Assert.Equal("X.A=1,B=-5,C=18446744073709551615,D=TRUE,E=FALSE,F=-9223372036854775808", path.ToString());
        Assert.Equal(path, CimPath.Parse(path.ToString()));
    }

    [Fact]
    public void OtherTypesAreQuotedAsTheirText()
    {
        var target = new CimPath("T", [new CimKey("Id", "a\\b")]);
        var path = new CimPath("X", [new("At", CimDateTime.Parse("00000003040506.000789:000")), new("To", target), new("Letter", '"')]);

        Assert.Equal("""X.At="00000003040506.000789:000",To="T.Id=\"a\\\\b\"",Letter="\"" """[..^1], path.ToString());
        Assert.Equal(path, CimPath.Parse(path.ToString()));
        Assert.Equal(target, CimPath.Parse(path.ToString()).Key("To").AsReference());
    }

    [Theory]
    [InlineData("Win32_Service", null, null, "Win32_Service", 0, false)]
    [InlineData("SMS_Site=@", null, null, "SMS_Site", 0, true)]
    [InlineData("root\\cimv2:Win32_Service", null, "root\\cimv2", "Win32_Service", 0, false)]
    [InlineData("root/cimv2:Win32_Service=@", null, "root\\cimv2", "Win32_Service", 0, true)]
    [InlineData("\\\\srv\\root\\cimv2:Win32_Service.Name=\"a:b\"", "srv", "root\\cimv2", "Win32_Service", 1, false)]
    [InlineData("//srv/root/cimv2:Win32_Service.Name=\"a:b\"", "srv", "root\\cimv2", "Win32_Service", 1, false)]
    [InlineData("\\\\.\\root\\sms\\site_ABC:SMS_Package.PackageID=\"ABC00001\"", ".", "root\\sms\\site_ABC", "SMS_Package", 1, false)]
    [InlineData("\\\\srv\\Win32_Service.Name=\"a\"", "srv", null, "Win32_Service", 1, false)]
    [InlineData("Größe.Straße=\"x\",Nr_2=5", null, null, "Größe", 2, false)]
    [InlineData("__Namespace.Name=\"x\"", null, null, "__Namespace", 1, false)]
    public void TheDotBeforeKeysAndTheColonAfterTheNamespaceDivideAPath(string text, string? server, string? ns, string className, int keys, bool isSingleton)
    {
        CimPath path = CimPath.Parse(text);

        Assert.Equal((server, ns, className, keys, isSingleton), (path.Server, path.Namespace, path.ClassName, path.Keys.Count, path.IsSingleton));
        Assert.Equal(keys > 0 || isSingleton, path.IsInstance);
        Assert.Equal(text.Replace('/', '\\'), path.ToString());
    }

    [Fact]
    public void ACompositeKeyKeepsItsOrder()
    {
        const string ServerKey = """
            ServerNALPath="[\"Display=\\\\SRV\\\"]MSWNET:[\"SMS_SITE=ABC\"]\\\\SRV\\"
            """;
        CimPath path = CimPath.Parse("SMS_DistributionPoint.PackageID=\"ABC00001\"," + ServerKey + ",SiteCode=\"ABC\"");

        Assert.Equal("PackageID ServerNALPath SiteCode", string.Join(' ', path.Keys.Select(key => key.Name)));
        Assert.Equal(NalPath, path.Key("servernalpath").AsString());
        Assert.Null(path.Namespace);
    }

    [Fact]
    public void AKeyWithoutNameIsTheOneKeyOfTheClass()
    {
        CimPath path = CimPath.Parse("""root\cimv2:Win32_Service="Spooler" """[..^1]);

        Assert.Equal("Spooler", path.Key("Name").AsString());
        Assert.Equal("""root\cimv2:Win32_Service="Spooler" """[..^1], path.ToString());
    }

    [Theory]
    [InlineData("", 1, "the name of a class is missing")]
    [InlineData("root\\cimv2:", 12, "the name of a class is missing")]
    [InlineData("\\\\srv", 1, "the name of a class is missing")]
    [InlineData("\\\\srv\\root\\cimv2", 11, "a colon after the namespace is missing")]
    [InlineData("My-Class", 3, "a dot before the first key is missing")]
    [InlineData("Class Name=\"x\"", 6, "a dot before the first key is missing")]
    [InlineData("Class.", 7, "a key of the form Name=value is missing")]
    [InlineData("Class.Name", 11, "a key of the form Name=value is missing")]
    [InlineData("Class.Na me=\"x\"", 9, "a key of the form Name=value is missing")]
    [InlineData("Class.=\"x\"", 7, "a key of the form Name=value is missing")]
    [InlineData("Class.Name=", 12, "a key value must be a quoted string, a number, TRUE or FALSE")]
    [InlineData("Class.Name=x", 12, "a key value must be a quoted string, a number, TRUE or FALSE")]
    [InlineData("Class.Name=1.5", 12, "a key value must be a quoted string, a number, TRUE or FALSE")]
    [InlineData("Class.Name=18446744073709551616", 12, "a key value must be a quoted string, a number, TRUE or FALSE")]
    [InlineData("Class.Name=\"x", 14, "a closing quote is missing")]
    [InlineData("Class.Name=\"x\\\"", 16, "a closing quote is missing")]
    [InlineData("Class.Name=\"x\\", 15, "a closing quote is missing")]
    [InlineData("Class.Name=\"x\"y", 15, "the path goes on after its last key")]
    [InlineData("Class=\"x\"y", 10, "the path goes on after its last key")]
    [InlineData("Class=\"x\",Name=\"y\"", 10, "the path goes on after its last key")]
    [InlineData("Class.Name=\"x\",", 16, "a key of the form Name=value is missing")]
    [InlineData("Class.Name=\"x\",NAME=2", 16, "a key has two values")]
    [InlineData("Class=@x", 7, "a key value must be a quoted string, a number, TRUE or FALSE")]
    public void TheErrorTellsWhereAPathStopsBeingOne(string text, int character, string problem)
    {
        Assert.False(CimPath.TryParse(text, out CimPath? path));
        Assert.Null(path);
        FormatException error = Assert.Throws<FormatException>(() => CimPath.Parse(text));
        Assert.Equal(
            $"'{text}' is no CIM path: {problem} at character {character}. "
            + "Write Class.Key=\"value\", with a backslash before quotes and backslashes in the value.",
            error.Message);
    }

    [Fact]
    public void NullIsNoPath()
    {
        Assert.False(CimPath.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CimPath.Parse(null!));
        Assert.Throws<ArgumentException>(() => new CimPath(""));
    }
}
