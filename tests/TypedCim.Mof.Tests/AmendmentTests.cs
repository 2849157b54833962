namespace TypedCim.Mof.Tests;

/// <summary>The localised half that mofcomp splits off a schema gives its texts to the classes of the neutral half.</summary>
public sealed class AmendmentTests
{
    private const string Service = """
        #pragma namespace("\\\\.\\root\\cimv2")
        [Dynamic, Provider("CIMWin32") : ToInstance, Locale(1033) : ToInstance]
        class Win32_Service
        {
            [Key, Read : ToSubclass] string Name;
            [Read, ValueMap{"Unknown", "OK", "Degraded"} : ToSubclass] string Status;
            [Read, ValueMap{"0", "1", "2..9", "10", ".."} : ToSubclass] uint32 ErrorControl;
            [Read, BitMap{"0", "4"}] uint32 AcceptedControls;
            [Read, ValueMap{"Fatal", "Fine"}] uint8 Severity;
            [Read, Description("Written here.")] string Kept;
            [Static : ToSubclass, ValueMap{"0", "1", "2"}]
            uint32 Create([In] string Name, [In, ValueMap{"16", "32"}] uint8 ServiceType, [Out] string Path);
            uint32 StopService();
        };
        """;

    private const string Texts = """
        #pragma classflags("forceupdate")
        #pragma namespace("\\\\.\\root\\cimv2\\ms_409")
        [Description("A service.") : Amended ToSubclass, AMENDMENT, LOCALE(0x409), DisplayName("Service") : Amended]
        class Win32_Service
        {
            [Description("Its name.") : Amended ToSubclass, key : ToSubclass] string Name;
            [Values{"Unbekannt", "In Ordnung", "Gestört"} : Amended ToSubclass] string Status;
            [Values{"Ignore", "Normal", "Reserved", "Critical", "Other"} : Amended] uint32 ErrorControl;
            [BitValues{"Stop", "Pause"} : Amended] uint32 AcceptedControls;
            [Values{"Bad", "Good"} : Amended] uint8 Severity;
            [Description("Not this one.") : Amended] string Kept;
            [Description("Makes one.") : Amended ToSubclass, Values{"Success", "Not Supported", "Access Denied"} : Amended ToSubclass]
            uint32 Create([Description("The new name.") : Amended] string NAME, [Values{"Own", "Shared"} : Amended] uint8 ServiceType);
        };
        """;

    [Fact]
    public void TextsComeToTheClassOfTheNamespaceAbove()
    {
        var (merged, problems) = Merge(("service.mof", Service), ("service.mfl", Texts));

        var schema = Assert.Single(merged[0].Classes);
        Assert.Equal("A service.", schema.Description);
        Assert.Equal(
            "Dynamic=true Provider=CIMWin32 Locale=1033 DisplayName=Service",
            string.Join(' ', schema.Remarks.Select(remark => remark.Name + "=" + remark.Value)));
        Assert.Equal("Its name.", Property(schema, "Name").Description);
        Assert.Equal("Written here.", Property(schema, "Kept").Description);
        Assert.DoesNotContain(problems, finding => finding.StartsWith("TCIM26", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Status", "Unknown=Unbekannt OK=In Ordnung Degraded=Gestört")]
    [InlineData("ErrorControl", "0=Ignore 1=Normal 10=Critical")]
    [InlineData("AcceptedControls", "0=Stop 4=Pause")]
    [InlineData("Severity", "")]
    public void NamesBelongToKeysByTheirPlace(string property, string expected)
    {
        var (merged, _) = Merge(("service.mof", Service), ("service.mfl", Texts));

        Assert.Equal(expected, Describe(Property(merged[0].Classes[0], property).Values));
    }

    [Fact]
    public void MethodsAndParametersAreAmendedByName()
    {
        var (merged, _) = Merge(("service.mof", Service), ("service.mfl", Texts));

        var create = merged[0].Classes[0].Methods[0];
        Assert.Equal(("Makes one.", "0=Success 1=Not Supported 2=Access Denied"), (create.Description, Describe(create.Values)));
        Assert.Equal("The new name.", create.Parameters[0].Description);
        Assert.Equal("16=Own 32=Shared", Describe(create.Parameters[1].Values));
        Assert.Equal((null, null), (merged[0].Classes[0].Methods[1].Description, create.Parameters[2].Description));
    }

    [Fact]
    public void OrderOfTheFilesDoesNotMatter()
    {
        var forward = Merge(("service.mof", Service), ("service.mfl", Texts)).Files[0].Classes;
        var backward = Merge(("service.mfl", Texts), ("service.mof", Service)).Files[1].Classes;

        Assert.Equal(forward, backward);
    }

    [Theory]
    [InlineData("class A { uint8 X; };", "[Amendment] class A { [Description(\"d\")] uint8 X; };")]
    [InlineData("#pragma namespace(\"root/a\")\nclass A { uint8 X; };", "#pragma namespace(\"ms_409\")\nclass A { [Description(\"d\")] uint8 X; };")]
    [InlineData("#pragma namespace(\"root/a\")\nclass A { uint8 X; };", "#pragma namespace(\"ROOT/A/MS_407\")\nclass A { [Description(\"d\")] uint8 X; };")]
    [InlineData("class A { uint8 X; };", "#pragma namespace(\"root/a/ms_409\")\nclass A { [Description(\"d\")] uint8 X; };")]
    [InlineData("#pragma namespace(\"root/a\")\nclass A { uint8 X; };", "class A { [Description(\"d\")] uint8 X; };")]
    public void AmendmentIsKnownByQualifierNamespaceOrFileName(string neutral, string texts)
    {
        var (merged, problems) = Merge(("a.mof", neutral), ("a.mfl", texts));

        Assert.Equal("d", merged[0].Classes[0].Properties[0].Description);
        Assert.Empty(problems);
    }

    [Fact]
    public void BothHalvesMayStandInOneFile()
    {
        var (merged, problems) = Merge(("a.mof", "class A { [ValueMap{\"5\"}] uint8 X; };\n[Amendment] class A { [Values{\"Five\"}] uint8 X; };"));

        Assert.Equal("5=Five", Describe(merged[0].Classes[0].Properties[0].Values));
        Assert.Empty(problems);
    }

    [Fact]
    public void ClassOfTheNamespaceAboveWinsOverOthersOfTheName()
    {
        var (merged, _) = Merge(
            ("a.mof", "class A { };\n#pragma namespace(\"root/b\")\nclass A { };\n#pragma namespace(\"root/c\")\nclass A { };"),
            ("a.mfl", "#pragma namespace(\"root/c/ms_409\")\n[Description(\"d\")] class A { };"));

        Assert.Equal([null, null, "d"], merged[0].Classes.Select(schema => schema.Description), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("class B { };", "TCIM260@1:7")]
    [InlineData("#pragma namespace(\"root/b/ms_409\")\nclass A { };", "TCIM260@2:7")]
    [InlineData("\nclass A { [Description(\"d\")] uint8 Y; };", "TCIM261@2:36")]
    [InlineData("\nclass A { [Description(\"d\")] uint8 N(); };", "TCIM261@2:36")]
    [InlineData("\nclass A { uint32 M(uint8 P, [Description(\"d\")] uint8 R); };", "TCIM261@2:54")]
    [InlineData("class A { [Values{\"a\", \"b\", \"c\"}] uint8 X; };", "TCIM220@1:41")]
    [InlineData("class A { uint32 M([Values{\"a\"}] uint8 P); };", "TCIM220@1:40")]
    public void WhatFindsNoPartnerIsReportedInTheAmendment(string texts, string expected)
    {
        const string neutral = "#pragma namespace(\"root/a\")\nclass A { [ValueMap{\"1\", \"2\"}] uint8 X; uint32 M([ValueMap{\"1\", \"2\"}] uint8 P); };";

        Assert.Equal([expected], Merge(("a.mof", neutral), ("a.mfl", texts)).Problems, StringComparer.Ordinal);
    }

    [Fact]
    public void MissingClassesAreOneFindingThatAsksForTheNearName()
    {
        var files = new[] { Read("a.mof", "class Win32_Service { };"), Read("a.mfl", "class Win32_Servce { };\nclass B { };\nclass C { };") };

        var finding = Assert.Single(MofLinker.FindProblems(files)[1]);

        Assert.Equal(
            "Win32_Servce: no file declares the class that this amendment belongs to, so its texts are lost. Did you mean 'Win32_Service'? "
            + "The same is true of 2 more in this file. Add the file that does, or correct the name or namespace.",
            finding.Message);
    }

    [Fact]
    public void FilesWithoutAmendmentsStayWhatTheyAre()
    {
        var files = new[] { Read("a.mof", "class A { };"), Read("b.mof", "class B : A { };") };

        Assert.All(MofAmendments.Merge(files).Zip(files), pair => Assert.Same(pair.Second, pair.First));
    }

    private static (IReadOnlyList<MofFile> Files, IReadOnlyList<string> Problems) Merge(params (string Name, string Text)[] sources)
    {
        var files = sources.Select(source => Read(source.Name, source.Text)).ToList();
        var problems = files.Zip(MofLinker.FindProblems(files)).SelectMany(pair => pair.First.Diagnostics.Concat(pair.Second));
        return (MofAmendments.Merge(files), [.. problems.Select(Describe)]);
    }

    private static string Describe(MofDiagnostic diagnostic) =>
        string.Create(null, $"{diagnostic.Rule.Id}@{diagnostic.Span.Line + 1}:{diagnostic.Span.Column + 1}");

    private static MofFile Read(string name, string text) => MofParser.Parse(text, new MofParseOptions { FileName = name });

    private static CimPropertySchema Property(CimClassSchema schema, string name) =>
        schema.Properties.Single(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    private static string Describe(CimValueTable? values) =>
        string.Join(' ', (values?.Entries ?? default).Select(entry => entry.Value + "=" + entry.Label));
}
