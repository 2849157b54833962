using System.Diagnostics;
using System.Text;

namespace TypedCim.Tool.Tests;

/// <summary>The built tool in a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuiltToolPrintsUtf8AndGivesItsExitCode()
    {
        _folder.Write("a.mof", "class Gerät { [ValueMap{\"1\"}, Values{\"日本\"}] uint8 1X; };");

        var run = await CallAsync("inspect", "--json", "a.mof");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Empty(run.Error);
        var file = run.ReadJson().GetProperty("files")[0];
        Assert.Equal("a.mof", file.GetProperty("path").GetString());
        Assert.Equal("Gerät", file.GetProperty("classes")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task BuiltToolAnswersAWrongCallWithTwo()
    {
        var run = await CallAsync("lint");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("typedcim lint --help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportWithoutMmiSaysWhatToDo()
    {
        var run = await CallAsync("export", "--namespace", "root/cimv2", "-o", "mof", "Win32_Process");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("TYPEDCIM_MMI_FOLDER", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task ExportFindsMmiInTheFolderThatIsNamed()
    {
        _environment["TYPEDCIM_MMI_FOLDER"] = AppContext.BaseDirectory;

        // The stand-in for MMI lies there; in another process it knows no server.
        var run = await CallAsync("export", "--server", "nobody", "--namespace", "root/cimv2", "-o", "mof", "Win32_Process");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("typedcim: nobody could not be reached", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PasswordIsNeitherAnArgumentNorAskedForWithoutAKeyboard()
    {
        var run = await CallAsync("export", "--server", "nobody", "--user", "ACME\\somebody", "--namespace", "root/cimv2", "-o", "mof", "Win32_Process");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("TYPEDCIM_PASSWORD", run.Error, StringComparison.Ordinal);
    }

    private async Task<ToolRun> CallAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TypedCim.Tool.dll"), .. arguments])
        {
            WorkingDirectory = _folder.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in _environment)
        {
            start.Environment[variable.Key] = variable.Value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
