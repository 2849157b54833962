using TypedCim.Tool.Output;

namespace TypedCim.Tool.Tests.Import;

/// <summary>Method pages: the Syntax block reconciled with the Parameters section.</summary>
public sealed class MethodPageTests : IDisposable
{
    // A page of a method alone says so; the tests below look for what is found besides.
    private const string NoClassPage = "TCIM406";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task DirectionsComeFromTheSection()
    {
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh(  \n   String Scales[],  \n   UInt32 Grams,\n   UInt32 Limit\n);  ", """
             `Scales`  
             Data type: `String` Array  

             Qualifiers: [in]  

             Names of scales.  

             `Grams`  
             Data type: `UInt32`  

             Qualifiers: [out]  

             What they say.  

             `Limit`  
             Data type: `UInt32`  

             Qualifiers: [in, out, optional]  
            """);

        var (method, ids) = await ImportAsync();

        Assert.Equal("sint32 Weigh(in string[] Scales, out uint32 Grams, optional inout uint32 Limit)", Describe(method));
        Assert.Equal(CimReturnMeaning.Status, method.ReturnIs);
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task BracesWithoutCommasAndIdsInHeadingsAreRead()
    {
        const string block = "uint32 Weigh\n{  \n    [IN]    String[] Scales  \n    [IN]    Acme_Rule Rule  \n    [OUT]   UInt32 Grams  \n};  ";
        _folder.Method("Acme_Part", "Weigh", block, """
            #### `Scales`

            Data type: `String[]`  

            Qualifiers: [id("0"), in]  

            Names of scales.  

            #### `Rule`

            Data type: `Acme_Rule`  

            Qualifiers: [id("1"), in, optional]  

            #### `Grams`

            Data type: `UInt32`  

            Qualifiers: `[id("2"), out]`  
            """);

        var (method, ids) = await ImportAsync();

        Assert.Equal("uint32 Weigh(in string[] Scales, optional in Acme_Rule Rule, out uint32 Grams)", Describe(method));
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task IdsDecideTheOrderAndAreNumberedAnew()
    {
        _folder.Method("Acme_Part", "Weigh", "uint32 Weigh(String A, String B);", """
             `A`  
             Data type: `String`  

             Qualifiers: [id("7"), in]  

             `B`  
             Data type: `String`  

             Qualifiers: [id("2"), in]  
            """);

        var (method, ids) = await ImportAsync();

        Assert.Equal("uint32 Weigh(in string B, in string A)", Describe(method));
        AssertTexts.Equal(["TCIM420"], ids);
        Assert.Contains("[In, ID(0)] string B,", _folder.Read("mof/acme/Acme_Part.mof"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Boolean Weigh(String Name);", "boolean Weigh(in string Name)")]
    [InlineData("Acme_Part Weigh(String Name);", "Acme_Part Weigh(in string Name)")]
    [InlineData("sint32 Weigh(ref:Acme_Part Name);", "sint32 Weigh(in Acme_Part ref Name)")]
    [InlineData("SInt32 Weigh(string Name,);", "sint32 Weigh(in string Name)")]
    [InlineData("SInt32 Weigh (String Name; SInt32 ReturnValue);", "sint32 Weigh(in string Name)")]
    [InlineData("sint32 Weigh(string Name)", "sint32 Weigh(in string Name)")]
    [InlineData("sint32 Weigh(boolean Name = false);", "sint32 Weigh(optional in boolean Name)")]
    public async Task BlockOfTheDialectIsRead(string block, string expected)
    {
        _folder.Method("Acme_Part", "Weigh", block, " `Name`  \n Qualifiers: [in]  \n\n `ReturnValue`  \n Data type: `SInt32`  \n\n Qualifiers: [out]  \n");

        var (method, ids) = await ImportAsync();

        Assert.Equal(expected, Describe(method));
        AssertTexts.Equal([], ids);
    }

    [Theory]
    [InlineData("UInt32 X", "Data type: `String`", "TCIM410", "in uint32 X")]
    [InlineData("String X[]", "Data type: `String`", "TCIM411", "in string[] X")]
    [InlineData("String X", "Data type: `String Array`", "TCIM411", "in string X")]
    [InlineData("Object X", "Data type: `Acme_Part`", "", "in Acme_Part X")]
    [InlineData("Acme_Part X", "Data type: `Object`", "TCIM410", "in Acme_Part X")]
    [InlineData("Acme_Part X", "Data type: `ref:Acme_Part`", "TCIM410", "in Acme_Part ref X")]
    [InlineData("unit32 X", "Data type: `UInt32`", "TCIM410", "in uint32 X")]
    [InlineData("unit32 X", "Access: none", "TCIM419", "in uint32 X")]
    [InlineData("UInt32 X", "Data type: `UInt34`", "TCIM419", "in uint32 X")]
    [InlineData("UInt32 X", "Data type: ?", "TCIM419", "in uint32 X")]
    public async Task TypesAreReconciled(string block, string section, string id, string expected)
    {
        _folder.Method("Acme_Part", "Weigh", $"sint32 Weigh({block});", $" `X`  \n {section}  \n Qualifiers: [in]  \n");

        var (method, ids) = await ImportAsync();

        Assert.Equal($"sint32 Weigh({expected})", Describe(method));
        AssertTexts.Equal(id.Length == 0 ? [] : [id], ids);
    }

    [Theory]
    [InlineData("[IN] String X", "[out]", "TCIM412", "in string X")]
    [InlineData("[OUT] String X", "[out]", "", "out string X")]
    [InlineData("[IN, OUT] String X", "None", "", "inout string X")]
    [InlineData("String X", "None", "TCIM416", "in string X")]
    public async Task DirectionsAreReconciled(string block, string section, string id, string expected)
    {
        _folder.Method("Acme_Part", "Weigh", $"sint32 Weigh({block});", $" `X`  \n Data type: `String`  \n\n Qualifiers: {section}  \n");

        var (method, ids) = await ImportAsync();

        Assert.Equal($"sint32 Weigh({expected})", Describe(method));
        AssertTexts.Equal(id.Length == 0 ? [] : [id], ids);
    }

    [Fact]
    public async Task LimitsOfParametersAreTaken()
    {
        _folder.Method("Acme_Part", "Weigh", "sint32 Weigh(UInt32 X);", " `X`  \n Data type: `UInt32`  \n\n Qualifiers: [in, Range(\"0-99\"), unique]  \n");

        var (method, ids) = await ImportAsync();

        AssertTexts.Equal(["MinValue 0", "MaxValue 99", "Unique true"], method.Parameters[0].Remarks.Select(remark => $"{remark.Name} {remark.Value}"));
        AssertTexts.Equal([], ids);
    }

    [Fact]
    public async Task NamesThatAreNearlyTheSameMeanOneParameter()
    {
        _folder.Method("Acme_Part", "Weigh", "sint32 Weigh(UInt32 OptionsOfScale);", " `OptionOfScale`  \n Data type: `UInt32`  \n\n Qualifiers: [out]  \n");

        var (method, ids) = await ImportAsync();

        Assert.Equal("sint32 Weigh(out uint32 OptionsOfScale)", Describe(method));
        AssertTexts.Equal(["TCIM415"], ids);
    }

    [Fact]
    public async Task ParameterInOnePlaceOnlyIsKeptAndReported()
    {
        _folder.Method(
            "Acme_Part",
            "Weigh",
            "sint32 Weigh(UInt32 Grams);",
            " `Container[]`  \n Data type: `String` Array  \n\n Qualifiers: [in]  \n\n `Container`  \n Data type: `String`  \n");

        var (method, ids) = await ImportAsync();

        Assert.Equal("sint32 Weigh(in uint32 Grams, in string[] Container)", Describe(method));
        AssertTexts.Equal(["TCIM413", "TCIM414", "TCIM416", "TCIM421"], ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PageWithoutBlockIsReadFromItsSentences()
    {
        _folder.Page("acme/weigh-method-in-class-acme_part", """
            # Weigh method in class Acme_Part

            ## Parameters

            `Grams`
            Data type: `UInt32`

            Qualifiers: [out]

            ## Return values

            An `SInt32` data type that is 0 to indicate success.
            """);

        var (method, ids) = await ImportAsync();

        Assert.Equal("sint32 Weigh(out uint32 Grams)", Describe(method));
        AssertTexts.Equal(["TCIM403"], ids);
    }

    [Fact]
    public async Task DamagedBlockIsReportedAtItsPlaceAndTheSectionHelps()
    {
        const string parameters = " `Grams`  \n Data type: `UInt32`  \n\n Qualifiers: [out]  \n";
        var path = _folder.Method("Acme_Part", "Weigh", "sint32 Weigh(UInt32 Grams, string 3);", parameters);

        var run = await _folder.ImportAsync();

        var finding = Assert.Single(run.Lines, line => line.Contains("TCIM402", StringComparison.Ordinal));
        Assert.StartsWith($"{path}(7,35): warning TCIM402: Acme_Part: ", finding, StringComparison.Ordinal);
        Assert.Equal("sint32 Weigh(out uint32 Grams)", Describe(_folder.Classes()[0].Methods[0]));
    }

    [Theory]
    [InlineData("An `SInt32` data type that is 0 to indicate success or non-zero to indicate failure.", CimReturnMeaning.Status)]
    [InlineData("An `SInt32` data type that is the number of parts. A non-zero value of another kind may come back.", CimReturnMeaning.Status)]
    [InlineData("An `SInt32` data type that is the number of parts.", CimReturnMeaning.Count)]
    [InlineData("An `SInt32` data type that is one of these bit-field flags.", CimReturnMeaning.Flags)]
    [InlineData("None.", CimReturnMeaning.Status)]
    public async Task ReturnValueHasItsMeaning(string sentence, CimReturnMeaning expected)
    {
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", " None.  ", sentence);

        var (method, _) = await ImportAsync();

        // The sentence that tells the value is what counts, so the second case reads both.
        Assert.Equal(expected, method.ReturnIs);
    }

    [Fact]
    public async Task TableOfReturnValuesNamesThem()
    {
        const string table = "|Flag|Description|\n|-|-|\n|TOO_LIGHT (0)|A long story about what is too light.|\n|TOO_HEAVY(1)|Heavy.|";
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", " None.  ", "An `SInt32` data type that is one of these bit-field flags.\n\n" + table);

        var (method, _) = await ImportAsync();

        Assert.Equal("Bits 0=TOO_LIGHT 1=TOO_HEAVY", Values.Describe(method.Values));
    }

    [Fact]
    public async Task ClassIsFoundDespiteAMisspeltName()
    {
        _folder.Class("Acme_Collection", "Class Acme_Collection\n{\n   String Name;\n};", " `Name`  \n Data type: `String`  \n\n Access type: Read-only  \n");
        _folder.Method("Acme_Collecton", "Weigh", "SInt32 Weigh();", "None.");
        _folder.Method("AcmeCollection", "Count", "SInt32 Count();", "None.");

        var run = await _folder.ImportAsync();

        AssertTexts.Equal(["Count", "Weigh"], Assert.Single(_folder.Classes()).Methods.Select(method => method.Name));
        AssertTexts.Equal(["TCIM405", "TCIM405"], ImportFolder.Ids(run));
    }

    [Theory]
    [InlineData("Class Acme_Part\n{\n};", "", true)]
    [InlineData("Class Acme_Part\n{\n   String Name;\n};", " `Name`  \n Data type: `String`  \n\n Access type: Read  \n", false)]
    public async Task MethodsOfAClassWithoutPropertiesAreStatic(string block, string properties, bool expected)
    {
        _folder.Class("Acme_Part", block, properties);
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh();", "None.");

        var (schema, _) = await _folder.ImportClassAsync();

        Assert.Equal(expected, schema.Methods[0].IsStatic);
    }

    [Fact]
    public async Task NameInTheBlockYieldsToTitleAndFile()
    {
        _folder.Method("Acme_Part", "WeighAll", "SInt32 Weigh();", "None.");

        var (method, ids) = await ImportAsync();

        Assert.Equal("WeighAll", method.Name);
        AssertTexts.Equal(["TCIM404"], ids);
    }

    private async Task<(CimMethodSchema Method, string[] Ids)> ImportAsync()
    {
        var (schema, ids) = await _folder.ImportClassAsync();
        Assert.Contains(NoClassPage, ids, StringComparer.Ordinal);
        return (Assert.Single(schema.Methods), [.. ids.Where(id => !string.Equals(id, NoClassPage, StringComparison.Ordinal))]);
    }

    private static string Describe(CimMethodSchema method) =>
        $"{Values.Describe(method.ReturnType)} {method.Name}({string.Join(", ", method.Parameters.Select(Describe))})";

    private static string Describe(CimParameterSchema parameter)
    {
        var optional = parameter.IsOptional ? "optional " : string.Empty;
        return $"{optional}{SchemaText.Direction(parameter.Direction)} {Values.Describe(parameter.Type)} {parameter.Name}";
    }
}
