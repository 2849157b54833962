using System.Globalization;

namespace TypedCim.Tool.Tests.Import;

/// <summary>Whatever a page is, the other pages of the call are imported.</summary>
public sealed class BrokenPageTests : IDisposable
{
    private const string ClassPage = """
        # Acme_Cut Server WMI Class
        ## Syntax
        ```
        Class Acme_Cut : Acme_Base
        {
           UInt32 Size[];
        };
        ```
        ## Properties
         `Size`  
         Data type: `UInt32` Array  

         Access type: Read/Write  

         Qualifiers: [key, bits, max("15")]  

        |Hexadecimal (Bit)|Description|  
        |-|-|  
        |0x00000020 (5)|FIRST. Words.<br /><br /> More.|  

        ## Remarks
         Class qualifiers for this class include:  

        - Secured  
        """;

    private const string MethodPage = """
        # Weigh Method in Class Acme_Cut
        ## Syntax
        ```
        uint32 Weigh
        {
            [IN]    String[] Names
        };
        ```
        ### Parameters
        #### `Names`
        Data type: `String[]`

        Qualifiers: [id("0"), in]

        ## Return Values
         An `SInt32` data type that is the number of things.
        """;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ClassPage)]
    [InlineData(MethodPage)]
    public async Task PageMayEndAnywhere(string page)
    {
        WriteGoodPage();
        for (var length = 0; length <= page.Length; length++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"pages/cut{length:D4}.md"), page[..length]);
        }

        var run = await _folder.ImportAsync();

        Assert.NotEqual(ExitCode.Usage, run.ExitCode);
        Assert.Contains(_folder.Classes(), schema => string.Equals(schema.Name, "Acme_Part", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, (await ToolRun.CallAsync("lint", _folder.Output)).ExitCode);
    }

    [Theory]
    [InlineData('[', 20_000)]
    [InlineData('>', 20_000)]
    [InlineData('*', 20_000)]
    [InlineData('`', 20_000)]
    [InlineData('|', 5_000)]
    [InlineData('(', 20_000)]
    public async Task PageMayBeNestedOutOfReason(char character, int count)
    {
        WriteGoodPage();
        var nested = new string(character, count);
        _folder.Write("pages/deep.md", ClassPage.Replace("More.", nested + " a", StringComparison.Ordinal) + "\n\n" + nested + "a");

        var run = await _folder.ImportAsync();

        Assert.NotEqual(ExitCode.Usage, run.ExitCode);
        Assert.Contains(_folder.Classes(), schema => string.Equals(schema.Name, "Acme_Part", StringComparison.Ordinal));
    }

    private void WriteGoodPage() => _folder.Class("Acme_Part", "Class Acme_Part\n{\n};", string.Empty);
}
