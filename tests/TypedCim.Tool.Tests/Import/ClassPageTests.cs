namespace TypedCim.Tool.Tests.Import;

/// <summary>Class pages: the Syntax block reconciled with the Properties section.</summary>
public sealed class ClassPageTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Access type: Read/Write  \n\n Qualifiers: None", "Read, Write")]
    [InlineData("Access type: Read/write", "Read, Write")]
    [InlineData("Access type: Read-only  \n\n Qualifiers: [read]", "Read")]
    [InlineData("Access type: Read  \n\n Qualifiers: [key, key, Not_Null:ToInstance]", "Key, Read, NotNull")]
    [InlineData("Access type: Write  \n\n Qualifiers: `[lazy]`", "Write, Lazy")]
    [InlineData("Access type: Read-only  \n\n Qualifiers: key", "Key, Read")]
    [InlineData("Access type: [key, lazy]", "Key, Read, Lazy")]
    [InlineData("Qualifiers: [read, NotNull: ToInstance, ToSubClass]", "Read, NotNull")]
    [InlineData("Access type: Read  \n\n Qualifiers [key]", "Key, Read")]
    [InlineData("Access type:  \n\n Qualifiers: [read, lazy]", "Read, Lazy")]
    public async Task AccessAndQualifiersAreTaken(string facts, string expected)
    {
        _folder.Class("Acme_Part", "Class Acme_Part :   \n{  \n      String Name;  \n};  ", $" `Name`  \n Data type: `String`  \n\n {facts}  \n\n Words.  \n");

        var (schema, _) = await _folder.ImportClassAsync();

        Assert.Null(schema.BaseName);
        Assert.Equal(expected, Assert.Single(schema.Properties).Flags.ToString());
    }

    [Theory]
    [InlineData(" `Name`  \n Data type: `String` Array  \n\n Access type: Read  \n")]
    [InlineData("### `Name`  \n Data type: `String Array`  \n\n Access type: Read  \n")]
    [InlineData("### Name`  \nData type: `String`Array  \n\nAccess type: Read  \n")]
    [InlineData("### Name\n\nData type: `String[]`\n\nAccess type: Read\n")]
    [InlineData(" `Name[]`  \n Data type : String Array  \n\n Access type : Read-only  \n")]
    [InlineData("**Name**\n\nData type: String array\n\nAccess: Read\n")]
    [InlineData("`Name` (removed in 2002)\nData type: `String` Array\n\nAccess type: Read\n")]
    [InlineData("### `Name`: (optional)\nData type: `String` Array\n\nAccess type: Read\n")]
    public async Task EntryIsFoundInEveryLayout(string properties)
    {
        _folder.Class("Acme_Part", "Class Acme_Part : Acme_Base\n{\n   String Name[];\n};", properties);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("Acme_Base", schema.BaseName);
        var property = Assert.Single(schema.Properties);
        Assert.Equal("string[]", Values.Describe(property.Type));
        Assert.Equal(CimPropertyFlags.Read, property.Flags);
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task PropertiesMayBeCalledAsSectionsAre()
    {
        _folder.Class(
            "Acme_Part",
            "Class Acme_Part\n{\n   String Properties;\n   String Remarks;\n   String Requirements;\n};",
            "### Properties\n\nData type: `String`\n\nAccess type: Read\n\n### `Remarks`\n\nData type: `String`\n\nAccess type: Write\n\n"
            + "### Requirements\nData type: `String`\n\nAccess type: Read\n");

        var (schema, ids) = await _folder.ImportClassAsync();

        AssertTexts.Equal(
            ["Properties Read", "Remarks Write", "Requirements Read"],
            schema.Properties.Select(property => property.Name + " " + property.Flags));
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task PropertyMayHaveASyntaxOfItsOwn()
    {
        const string code = "### Syntax  \n\n```  \n<Trigger> := <Name> ';' <Value>  \n```  \n\n";
        _folder.Class(
            "Acme_Part",
            "Class Acme_Part\n{\n   String Trigger;\n   String Name;\n};",
            " `Trigger`  \n Data type: `String`  \n\n Access type: Read  \n\n" + code + " `Name`  \n Data type: `String`  \n\n Access type: Write  \n");

        var (schema, ids) = await _folder.ImportClassAsync();

        AssertTexts.Equal(["Trigger Read", "Name Write"], schema.Properties.Select(property => property.Name + " " + property.Flags));
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task ClassWithoutPropertiesMayBeDeclaredWithParentheses()
    {
        _folder.Class("Acme_Methods", "Class Acme_Methods : Acme_Base ();  \n", " The `Acme_Methods` class does not define any properties.  ");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal(("Acme_Methods", "Acme_Base"), (schema.Name, schema.BaseName));
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task MethodsInTheBlockAreTakenUnlessTheyHaveAPage()
    {
        const string block = "class Acme_Part : Acme_Base\n{\n   string Name;\n   uint32 Weigh([in] string Old);\n"
            + "   [static] uint32 Count([out] uint32 Sum);\n};";
        _folder.Class("Acme_Part", block, " `Name`  \n Data type: `String`  \n\n Access type: Read  \n");
        _folder.Method("Acme_Part", "Weigh", "uint32 Weigh();", " None.  ");

        var (schema, ids) = await _folder.ImportClassAsync();

        AssertTexts.Equal(["Weigh 0 False", "Count 1 True"], schema.Methods.Select(method => $"{method.Name} {method.Parameters.Count} {method.IsStatic}"));
        AssertTexts.Equal([], ids);
        AssertTexts.Equal(["2 pages: 2 imported. 1 class: 1 unchanged."], (await _folder.ImportAsync()).Lines);
    }

    [Theory]
    [InlineData("This property is deprecated.", true)]
    [InlineData("Words.  \n\n This method/property has been removed or deprecated in Acme 2.", true)]
    [InlineData("> [!NOTE]\n>  The property was deprecated.", true)]
    [InlineData("What this property is: deprecated words.", false)]
    public async Task SentencesTellWhatIsDeprecated(string words, bool expected)
    {
        const string name = " `Name`  \n Data type: `String`  \n\n Access type: Read  \n";
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n   String Size;\n   String Name;\n};", $"{name.Replace("Name", "Size")}\n {words}  \n\n{name}");

        var (schema, _) = await _folder.ImportClassAsync();

        AssertTexts.Equal([$"{expected}", "False"], schema.Properties.Select(property => $"{property.Deprecated is not null}"));
    }

    [Fact]
    public async Task ClassesAndMethodsMayBeDeprecated()
    {
        _folder.Page("acme/acme_part-class", "# Acme_Part Class\nThis class is deprecated.\n## Syntax\n```\nClass Acme_Part\n{\n};\n```\n");
        _folder.Page(
            "acme/weigh-method-in-class-acme_part",
            "# Weigh Method in Class Acme_Part\n> [!WARNING]\n>  This method is deprecated.  \n\n## Syntax\n```\nuint32 Weigh();\n```\n");

        var (schema, _) = await _folder.ImportClassAsync();

        Assert.Equal((string.Empty, string.Empty), (schema.Deprecated, schema.Methods[0].Deprecated));
    }

    [Fact]
    public async Task EntryWhoseNameCannotBeReadChangesNoOther()
    {
        const string other = " `Size` of the part  \n Data type: `UInt32`  \n\n Access type: Write  \n\n Qualifiers: [key]  \n\n"
            + "|Value|Description|\n|-|-|\n|1|Small|\n\n";
        const string name = " `Name`  \n Data type: `UInt32`  \n\n Access type: Read  \n\n";
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n   UInt32 Name;\n   UInt32 Size;\n};", name + other);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("Read none", $"{schema.Properties[0].Flags} {Values.Describe(schema.Properties[0].Values)}");
        AssertTexts.Equal(["TCIM413"], ids);
    }

    [Fact]
    public async Task EntryWithoutTypeIsLeftOutAndReported()
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n};", " `Name`  \n Access type: Read  \n\n `Size`  \n Data type:  \n\n Access type: Read  \n");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Empty(schema.Properties);
        AssertTexts.Equal(["TCIM419", "TCIM419"], ids);
    }

    [Fact]
    public async Task OtherQualifiersAndLimitsAreTakenButNoProse()
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n   String Name;\n   UInt32 Age;\n};", """
             `Name`  
             Data type: `String`  

             Access type: Read/Write  

             Qualifiers: [large, sizelimit("512"), ResID(725), Description("Words of somebody"), unique, hint("one two three four five six seven"),
             max(15)]  

             `Age`  
             Data type: `UInt32`  

             Access type: Read/Write  

             Qualifiers: [range("0-31"), deprecated]  
            """);

        var (schema, _) = await _folder.ImportClassAsync();

        AssertTexts.Equal(
            ["Large true, MaxLen 512, Unique true, Max 15", "MinValue 0, MaxValue 31"],
            schema.Properties.Select(property => string.Join(", ", property.Remarks.Select(remark => remark.Name + " " + remark.Value))));
        Assert.Equal(string.Empty, schema.Properties[1].Deprecated);
    }

    [Theory]
    [InlineData("- Abstract  \n\n- Secured  \n\n- Icon(\"Part.ico\")  ", "Abstract", "Secured")]
    [InlineData("- Association: ToInstance  \n\n- Read (read-only)  ", "Association", "")]
    [InlineData("```\n[Embedded, CommandLine(\"a, b\"),\n Secured]\n```", "Embedded", "Secured")]
    public async Task ClassQualifiersAreTaken(string list, string flags, string remarks)
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n};", string.Empty, " Class qualifiers for this class include:  \n\n" + list + "\n");

        var (schema, _) = await _folder.ImportClassAsync();

        Assert.Equal(flags, schema.Flags.ToString());
        Assert.Equal((remarks + " Url").Trim(), string.Join(' ', schema.Remarks.Select(remark => remark.Name)));
    }

    [Fact]
    public async Task LinkOfThePageIsTaken()
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n};", string.Empty);
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");

        var (schema, _) = await _folder.ImportClassAsync();

        const string root = "https://learn.microsoft.com/en-us/intune/configmgr/develop/reference/acme/";
        Assert.Equal(new CimQualifierSchema("Url", root + "acme_part-server-wmi-class"), Assert.Single(schema.Remarks));
        Assert.Equal(new CimQualifierSchema("Url", root + "weigh-method-in-class-acme_part"), Assert.Single(schema.Methods[0].Remarks));
    }

    [Fact]
    public async Task EventPageHasNoBlockAndItsBaseInASentence()
    {
        _folder.Page("acme/acmefailedevent", """
            # AcmeFailedEvent
            This one is raised at times.

             `AcmeFailedEvent` is derived from the [AcmeEvent](../../../develop/reference/acme/acmeevent.md) class.  

            ## Properties  
             `Severity`  
             Data type: `Int32`  

             How bad it is.  
            """);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal(("AcmeFailedEvent", "AcmeEvent"), (schema.Name, schema.BaseName));
        Assert.Equal("sint32", Values.Describe(Assert.Single(schema.Properties).Type));
        AssertTexts.Equal(["TCIM403", "TCIM418", "TCIM419"], ids);
    }

    [Fact]
    public async Task ClassPageMayCallItsPropertiesParameters()
    {
        _folder.Page("acme/acme_job-class", """
            # Acme_Job Class
            ## Syntax
            ```
            class Acme_Job: Acme_Policy
            {
                string Name;
            };

            ```
            #### Parameters
             `Name`  
             Data type: String  

             Qualifiers: [in, RealKey, NotNull: ToInstance ToSubClass]  
            """);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal(CimPropertyFlags.Read | CimPropertyFlags.NotNull, schema.Properties[0].Flags);
        Assert.Equal("RealKey", Assert.Single(schema.Properties[0].Remarks).Name);
        AssertTexts.Equal(["TCIM418"], ids);
    }

    [Fact]
    public async Task DisagreementsAreReportedAtTheirPlaces()
    {
        var path = _folder.Class("Acme_Part", "Class Acme_Part\n{\n   String A;\n   String B;\n   String C;\n};", """
             `A`  
             Data type: `DateTime`  

             Access type: Read/Write  

             Qualifiers: [read]  

             `B`  
             Data type: `String`  

             Access type: Read/Write  

             `D`  
             Data type: `Boolean`  

             Access type: Read-only  
            """);

        var run = await _folder.ImportAsync();

        AssertTexts.Equal(
            [
                $"{path}(11,11): warning TCIM413", $"{path}(20,2): warning TCIM410", $"{path}(22,2): warning TCIM417", $"{path}(31,2): warning TCIM414",
            ],
            run.Lines.Select(line => line.Split(" TCIM")).Where(parts => parts.Length > 1).Select(parts => $"{parts[0]} TCIM{parts[1][..3]}"));
        AssertTexts.Equal(
            ["string A", "string B", "string C", "boolean D"],
            _folder.Classes()[0].Properties.Select(property => Values.Describe(property.Type) + " " + property.Name));
    }

    [Fact]
    public async Task BlockOfAnotherClassYieldsToTitleAndFile()
    {
        _folder.Class("Acme_Part", "Class Acme_Other :    \n{  \n    boolean IsReady;;  \n    boolean Old; (removed in 2002)  \n};  ", string.Empty);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("Acme_Part", schema.Name);
        AssertTexts.Equal(["IsReady", "Old"], schema.Properties.Select(property => property.Name));
        AssertTexts.Equal(["TCIM404", "TCIM413", "TCIM413"], ids);
    }

    [Fact]
    public async Task InheritedPropertiesAreLeftToTheBase()
    {
        const string name = " `Name`  \n Data type: `String`  \n\n Access type: Read  \n\n Qualifiers: [key]  \n\n";
        const string size = " `Size`  \n Data type: `UInt32`  \n\n Access type: ";
        const string own = " `Own`  \n Data type: `String`  \n\n Access type: Read  \n";
        const string table = "|Value|Description|\n|-|-|\n|1|Small|\n";
        _folder.Class("Acme_Base", "Class Acme_Base\n{\n   String Name;\n   UInt32 Size;\n};", name + size + "Read  \n\n" + table);
        _folder.Class("Acme_Middle", "Class Acme_Middle : Acme_Base\n{\n   String Name;\n   UInt32 Size;\n};", name + size + "Read  \n\n See the base.\n");
        _folder.Class(
            "Acme_Part",
            "Class Acme_Part : Acme_Middle\n{\n   String Name;\n   UInt32 Size;\n   String Own;\n};",
            name + size + "Read/Write  \n\n" + own);

        var run = await _folder.ImportAsync();

        AssertTexts.Equal(
            ["Acme_Base: Name Size", "Acme_Middle: ", "Acme_Part: Size Own"],
            _folder.Classes().Select(schema => $"{schema.Name}: {string.Join(' ', schema.Properties.Select(property => property.Name))}"));
        AssertTexts.Equal(["TCIM440"], ImportFolder.Ids(run));
        Assert.Equal(ExitCode.Clean, run.ExitCode);
    }

    [Theory]
    [InlineData("# Acme_Flag Enumeration\n## Syntax\n```vb\ntypedef enum { A = 1 } Acme_Flag;\n```\n")]
    [InlineData("# AcmeInfo Structure\n## Syntax\n```\nstruct AcmeInfo\n{\n  LPCWSTR szName;\n};\n```\n## Members\n `szName`  \n Words.\n")]
    [InlineData("# IAcme : Weigh Method\n## Syntax\n```\nHRESULT Weigh(REFGUID Id);\n```\n#### Parameters\n `Id`  \n Data type: `REFGUID`  \n")]
    [InlineData("# AcmeWeigh\n## Syntax\n```\n[IDL]\nHRESULT AcmeWeigh();\n```\n#### Parameters\n `Name`  \n Words.\n")]
    [InlineData("# Rights for Class Acme_Part\n## Syntax\nWords.\n")]
    [InlineData("# Acme Server WMI Classes\nAn overview.\n\n|Term|Definition|\n|-|-|\n|[A](a.md)|Words.|\n")]
    [InlineData("No heading at all.\n")]
    [InlineData("")]
    public async Task OtherPagesAreSkipped(string text)
    {
        _folder.Page("acme/other", text);

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        AssertTexts.Equal(["TCIM401"], ImportFolder.Ids(run));
        Assert.False(Directory.Exists(_folder.Output));
    }
}
