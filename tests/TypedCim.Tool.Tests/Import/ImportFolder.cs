using TypedCim.Tool.Input;

namespace TypedCim.Tool.Tests.Import;

/// <summary>Pages and the MOF files that are made of them, in a temporary folder.</summary>
internal sealed class ImportFolder : IDisposable
{
    private const string Reference = "pages/develop/reference/";
    private const string Success = "An `SInt32` data type that is 0 to indicate success.";

    private readonly TestFolder _folder = new();

    public string Pages => _folder.PathOf("pages");

    public string Output => _folder.PathOf("mof");

    public void Dispose() => _folder.Dispose();

    public string PathOf(string name) => _folder.PathOf(name);

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Read(string name) => _folder.Read(name);

    /// <summary>Writes a page into its place in the reference.</summary>
    /// <param name="address">Area and name, such as <c>osd/acme_part-server-wmi-class</c>.</param>
    /// <param name="text">The page.</param>
    /// <returns>Its path.</returns>
    public string Page(string address, string text) => _folder.Write(Reference + address + ".md", text);

    /// <summary>Writes a class page.</summary>
    public string Class(string name, string block, string properties, string remarks = "") => Page(
        $"acme/{name.ToLowerInvariant()}-server-wmi-class",
        $"# {name} Server WMI Class\nThe `{name}` class is made up.  \n\n## Syntax  \n\n```  \n{block}\n```  \n\n## Methods  \n None.  \n\n"
        + $"## Properties  \n{properties}\n\n## Remarks  \n{remarks}\n\n## Requirements  \n");

    /// <summary>Writes a method page.</summary>
    public string Method(string className, string method, string block, string parameters, string returns = Success) => Page(
        $"acme/{method.ToLowerInvariant()}-method-in-class-{className.ToLowerInvariant()}",
        $"# {method} Method in Class {className}\nThis one is made up.  \n\n## Syntax  \n\n```  \n{block}\n```  \n\n#### Parameters  \n{parameters}\n\n"
        + $"## Return Values  \n {returns}  \n\n## Remarks  \n None.  \n");

    /// <summary>Imports all pages.</summary>
    public Task<ToolRun> ImportAsync(params string[] options) => ToolRun.CallAsync(["import", Pages, "-o", Output, .. options]);

    /// <summary>Imports all pages and gives the only class, after checking that lint has nothing against it but missing classes.</summary>
    public async Task<(CimClassSchema Class, string[] Ids)> ImportClassAsync()
    {
        var run = await ImportAsync();

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(ExitCode.Clean, (await ToolRun.CallAsync("lint", Output)).ExitCode);
        return (Assert.Single(Classes()), Ids(run));
    }

    /// <summary>Gives the classes of the output, ordered by path.</summary>
    public IReadOnlyList<CimClassSchema> Classes() =>
        [.. InputFiles.ListFolder(Output).SelectMany(path => MofParser.Parse(File.ReadAllText(path)).Classes)];

    /// <summary>Gives the ids of the findings, in the order of the output.</summary>
    public static string[] Ids(ToolRun run) =>
        [.. run.Lines.Select(line => line.Split(" TCIM")).Where(parts => parts.Length > 1).Select(parts => "TCIM" + parts[1][..3])];
}
