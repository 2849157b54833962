using System.Diagnostics;
using System.Text;

namespace TypedCim.Tool.Tests;

/// <summary>The built tool in a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

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

    private async Task<ToolRun> CallAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "typedcim.dll"), .. arguments])
        {
            WorkingDirectory = _folder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
