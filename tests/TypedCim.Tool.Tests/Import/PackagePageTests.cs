using TypedCim.Tool.Output;

namespace TypedCim.Tool.Tests.Import;

/// <summary>Pages with the facts of two methods of the package family give what the MOF files of this repository have.</summary>
public sealed class PackagePageTests : IDisposable
{
    private static readonly string Repository = Path.Combine(AppContext.BaseDirectory, "Data", "mof");

    private readonly ImportFolder _folder = new();

    public PackagePageTests()
    {
        foreach (var name in (string[])["SMS_ImagePackage", "SMS_DriverPackage"])
        {
            _folder.Write($"pages/{name}.txt", Page(name));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage")]
    public async Task MethodIsTheOneOfTheRepository(string name)
    {
        await _folder.ImportAsync();

        var made = Assert.Single(Assert.Single(MofParser.Parse(_folder.Read($"mof/osd/{name}.mof")).Classes).Methods);
        var repository = MofParser.Parse(File.ReadAllText(Path.Combine(Repository, "osd", name + ".mof"))).Classes[0];
        var known = repository.Methods.Single(method => string.Equals(method.Name, made.Name, StringComparison.Ordinal));
        Assert.Equal(Describe(known), Describe(made));
        Assert.Equal(known.Remarks.Select(remark => remark.Value), made.Remarks.Select(remark => remark.Value), StringComparer.Ordinal);
        Assert.Equal(known.IsStatic, made.IsStatic);
        Assert.Equal(known.ReturnIs, made.ReturnIs);
    }

    [Fact]
    public async Task RepositoryAgreesWithThePages()
    {
        foreach (var file in Directory.EnumerateFiles(Repository, "*.mof", SearchOption.AllDirectories))
        {
            _folder.Write("mof/" + Path.GetRelativePath(Repository, file).Replace('\\', '/'), await File.ReadAllTextAsync(file));
        }

        var run = await _folder.ImportAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("2 pages: 2 imported. 2 classes: 2 unchanged.", run.Lines[^1]);
    }

    private static string Describe(CimMethodSchema method) =>
        $"{Values.Describe(method.ReturnType)} {method.Name}: {string.Join(", ", method.Parameters.Select(Describe))}";

    private static string Describe(CimParameterSchema parameter) =>
        $"{SchemaText.Direction(parameter.Direction)} {Values.Describe(parameter.Type)} {parameter.Name} {parameter.IsOptional}";

    private static string Page(string name) => $$"""
        ---
        title: "AddDistributionPoints"
        applies_to:
          - "nothing in particular"
        ---
        # AddDistributionPoints Method in Class {{name}}
        Gives a package to distribution points.  

        > [!NOTE]
        >  Several points at once are fine.  

        ## Syntax  

        ```  
        SInt32 AddDistributionPoints(  
              String SiteCode[],  
              String NALPath[]  
        );  
        ```  

        #### Parameters  
         `SiteCode`  
         Data type: `String` Array  

         Qualifiers: [in]  

         Codes of sites.  

         `NALPath`  
         Data type: `String` Array  

         Qualifiers: [in]  

         Paths of points.  

        ## Return Values  
         An `SInt32` data type that is 0 to indicate success or non-zero to indicate failure.  

        ## Requirements  

        ## See Also  
         [The class](../../../develop/reference/osd/{{name.ToLowerInvariant()}}-server-wmi-class.md)
        """;
}
