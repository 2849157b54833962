using System.Text.Json;

namespace TypedCim.Tool.Tests;

/// <summary>What one call of the tool gave back.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of the output.</summary>
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Calls the tool inside this process.</summary>
    public static async Task<ToolRun> CallAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await ToolCommand.RunAsync(arguments, output, error, CancellationToken.None);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Gives the output as a JSON document.</summary>
    public JsonElement ReadJson()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}
